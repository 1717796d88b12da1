import { type Answer, type Answers, type AnswerSheet, answerTo, type AnswerValue } from './answers';
import { compare } from './exact';
import { canonicalJson, type Json } from './json';
import { measure } from './measure';
import { type Model, questionsBelow, type QuestionNode, scaleOf, walkModel } from './model';
import { sampleAnswers } from './sample-answers';

/** One changed answer on the way up. */
export interface LiftChange {
  readonly question: string;
  /** The unit whose answer it is; there when the sheet has units. */
  readonly unit?: string;
  readonly from: Answer;
  readonly to: AnswerValue;
}

/** A question whose answer could count more than it does: in a sheet of units, one of each unit's. */
export interface Move {
  readonly question: string;
  readonly unit: string | undefined;
  readonly from: Answer;
  /** Answers that count more than the present one, lowest first. */
  readonly better: readonly AnswerValue[];
  /** Moves with the same twin key are interchangeable. */
  readonly twin: string;
}

/** The sheet with these answers in the place of those before. */
export function changed(sheet: AnswerSheet, changes: readonly LiftChange[]): AnswerSheet {
  if (changes.length === 0) return sheet;
  const withChanges = (answers: Answers, unit: string | undefined): Answers => ({
    ...answers,
    ...Object.fromEntries(
      changes
        .filter((change) => change.unit === unit)
        .map(({ question, to }): [string, Answer] => [question, { state: 'answered', value: to }]),
    ),
  });
  return {
    ...sheet,
    answers: withChanges(sheet.answers, undefined),
    ...(sheet.units
      ? {
          units: sheet.units.map((unit) => ({
            ...unit,
            answers: withChanges(unit.answers, unit.key),
          })),
        }
      : {}),
  };
}

/** The change that takes a move all the way up; none where there is nothing above. */
export function highestOf(move: Move): LiftChange[] {
  const { question, unit, from } = move;
  const to = move.better.at(-1);
  return to === undefined ? [] : [{ question, ...(unit === undefined ? {} : { unit }), from, to }];
}

/**
 * The moves at or below a node. Questions that do not apply have none; hidden ones only where asked for.
 *
 * @param sheet with hidden questions marked
 * @param twins whether alike moves under one parent are marked as interchangeable
 * @param withHidden whether hidden questions have moves, for who scores with conditions resolved anew
 */
export function movesFor(
  model: Model,
  sheet: AnswerSheet,
  key: string,
  twins: boolean,
  withHidden = false,
): Move[] {
  const parents = new Map<string, string>();
  const asked = new Set<string>();
  walkModel(model, (node, ancestors) => {
    parents.set(node.key, ancestors.at(-1)?.key ?? model.key);
    const tests = node.shownWhen
      ? 'all' in node.shownWhen
        ? node.shownWhen.all
        : node.shownWhen.any
      : [];
    for (const test of tests) asked.add(test.question);
    // A question that another one's attributes name (as a prerequisite) is like no other.
    for (const word of wordsIn(node.attributes ?? null)) asked.add(word);
  });
  const questions = questionsBelow(model, key);
  const moveOf = (question: QuestionNode, answers: Answers, unit: string | undefined): Move[] => {
    const from = answerTo(answers, question.key);
    const scale = scaleOf(model, question);
    if (!scale || from.state === 'not-applicable') return [];
    if (from.state === 'hidden' && !withHidden) return [];
    const present = from.state === 'answered' ? measure(scale, from.value) : undefined;
    const better = sampleAnswers(scale).filter((answer) => {
      const result = measure(scale, answer);
      return result.ok && (!present?.ok || compare(result.value, present.value) > 0);
    });
    if (better.length === 0) return [];
    const { weight, level, scoring, attributes } = question;
    const alike = twins && !asked.has(question.key) && !question.shownWhen;
    const traits = { weight, level, scoring, attributes, scale: question.scale, from };
    const twin = alike
      ? canonicalJson([unit ?? null, parents.get(question.key) ?? '', traits])
      : canonicalJson([unit ?? null, question.key]);
    return [{ question: question.key, unit, from, better, twin }];
  };
  const { units } = sheet;
  return questions.flatMap((question) =>
    units
      ? units.flatMap((unit) => moveOf(question, unit.answers, unit.key))
      : moveOf(question, sheet.answers, undefined),
  );
}

function wordsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value as Readonly<Record<string, Json>>).flatMap(wordsIn);
}
