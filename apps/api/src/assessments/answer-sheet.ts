import type { Answer, Answers, AnswerSheet, AnswerValue } from '@erfa/scoring-sdk';
import type { AnsweringUnitRow, UnitAnswerRow } from './answering-units.queries';
import type { AgreedRow } from './answers.queries';

/** The agreed answers as the sheet that a plugin scores. */
export function sheetFrom(agreed: readonly SaidRow[]): AnswerSheet {
  return { answers: answersFrom(agreed) };
}

/** The answers of units as the sheet that a plugin scores; a unit that has handed in nothing stands there without answers. */
export function sheetOfUnits(
  units: readonly AnsweringUnitRow[],
  answers: readonly UnitAnswerRow[],
): AnswerSheet {
  return {
    answers: {},
    units: units.map(({ unitId, name, weight }) => ({
      key: unitId,
      title: name,
      weight,
      answers: answersFrom(answers.filter((answer) => answer.unitId === unitId)),
    })),
  };
}

type SaidRow = Pick<AgreedRow, 'question' | 'state' | 'value' | 'reason'>;

function answersFrom(rows: readonly SaidRow[]): Answers {
  return Object.fromEntries(
    rows.map(({ question, state, value, reason }): [string, Answer] => {
      if (state === 'answered') return [question, { state, value: value as AnswerValue }];
      return [question, state === 'not-applicable' ? { state, reason } : { state }];
    }),
  );
}
