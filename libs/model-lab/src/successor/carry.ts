import {
  type Answer,
  answerFault,
  type Answers,
  type AnswerSheet,
  canonicalJson,
  type Model,
  rescaleAnswer,
} from '@erfa/scoring-sdk';
import { best, type Fate, fateOf, type FateTable, fateTables } from './fates';
import type { Operation } from './operation';
import type { MigrationPlan } from './plan';
import { scaleIn, type Version, versionOf } from './version';

/** One answer to the old version, and what becomes of it. */
export interface CarriedAnswer {
  /** A further axis it was given on; null for the first one. */
  readonly axis: string | null;
  /** The unit that gave it; null where the organisation answers as one. */
  readonly unit: string | null;
  /** Key of the old question. */
  readonly question: string;
  /** The answer as it was given. */
  readonly answer: Answer;
  readonly fate: Fate;
  /**
   * The new questions that take it: as they will be answered where it is carried, as they are proposed
   * to be where it is to be confirmed, null where nothing is proposed. None for what is archived.
   */
  readonly to: readonly { readonly question: string; readonly answer: Answer | null }[];
}

/** Answers carried to the next version: every answer of the old sheet once, and the sheet to begin with. */
export interface CarriedSheet {
  readonly answers: readonly CarriedAnswer[];
  /** What is carried, as a sheet for the new version; what is to be confirmed is not in it. */
  readonly sheet: AnswerSheet;
}

/** What a plan does to answers, worked out once for any number of sheets. */
export interface Carrying {
  readonly before: Version;
  readonly after: Version;
  /** By old question: the operation it is in, and its tables. */
  readonly ways: ReadonlyMap<
    string,
    { readonly operation: Operation; readonly tables: readonly FateTable[] }
  >;
}

/** Prepares {@link carrySheet}. @param plan one that {@link checkPlan} finds nothing wrong with */
export function prepareCarrying(plan: MigrationPlan, before: Model, after: Model): Carrying {
  const [old, now] = [versionOf(before), versionOf(after)];
  const ways = plan.operations.flatMap((operation) => {
    const tables = Map.groupBy(fateTables(operation, old, now), ({ from }) => from);
    return [...tables].map(([from, own]) => [from, { operation, tables: own }] as const);
  });
  return { before: old, after: now, ways: new Map(ways) };
}

/**
 * Carries a sheet of answers to the next version. Nothing is lost: every answer (answered, not relevant,
 * not known) on every axis and of every unit is in the outcome once. Hidden and missing answers are none;
 * targets are not answers and stay with the old sheet.
 */
export function carryAnswers(
  plan: MigrationPlan,
  before: Model,
  after: Model,
  sheet: AnswerSheet,
): CarriedSheet {
  return carrySheet(prepareCarrying(plan, before, after), sheet);
}

/** {@link carryAnswers} with what was prepared once. */
export function carrySheet(carrying: Carrying, sheet: AnswerSheet): CarriedSheet {
  const axes = new Set(carrying.after.model.axes?.slice(1).map(({ key }) => key));
  const parts = [
    { axis: null, unit: null, answers: sheet.answers },
    ...Object.entries(sheet.axes ?? {}).map(([axis, answers]) => ({ axis, unit: null, answers })),
    ...(sheet.units ?? []).map(({ key, answers }) => ({ axis: null, unit: key, answers })),
  ];
  const carried = parts.map(({ axis, unit, answers }) => {
    const asked = axis === null || axes.has(axis);
    return { axis, unit, list: carryPart(carrying, answers, asked) };
  });
  const kept = (axis: string | null, unit: string | null): Answers =>
    answersOf(carried.find((part) => part.axis === axis && part.unit === unit)?.list ?? []);
  return {
    answers: carried.flatMap(({ axis, unit, list }) => list.map((one) => ({ axis, unit, ...one }))),
    sheet: {
      answers: kept(null, null),
      ...(sheet.axes
        ? {
            axes: Object.fromEntries(
              Object.keys(sheet.axes).flatMap((axis) =>
                axes.has(axis) ? [[axis, kept(axis, null)] as const] : [],
              ),
            ),
          }
        : {}),
      ...(sheet.units
        ? { units: sheet.units.map((unit) => ({ ...unit, answers: kept(null, unit.key) })) }
        : {}),
    },
  };
}

type Part = Omit<CarriedAnswer, 'axis' | 'unit'>;

function carryPart(carrying: Carrying, answers: Answers, asked: boolean): Part[] {
  return saidIn(answers).flatMap(([question, answer]): Part[] => {
    const ways = asked ? waysOn(carrying, question, answers) : [];
    const fate = best(ways.map((one) => one.fate));
    const to = ways.flatMap(({ to: key, fate: own, answer: taking }) =>
      key === null || own === 'archived' ? [] : [{ question: key, answer: taking }],
    );
    return [{ question, answer, fate, to }];
  });
}

/** Answers that say something: answered, not relevant or not known. */
export function saidIn(answers: Answers): (readonly [question: string, answer: Answer])[] {
  return Object.entries(answers).filter(
    ([, { state }]) => state !== 'unanswered' && state !== 'hidden',
  );
}

/** One way of an old question into the next version. */
export interface WayOn {
  readonly operation: Operation;
  /** The question it leads to; null where the old one is retired. */
  readonly to: string | null;
  readonly fate: Fate;
  /** The answer as the new question takes it, or as it is proposed; null where nothing is. */
  readonly answer: Answer | null;
}

/**
 * Where the answer to one question goes; none where the plan does not know the question.
 * @param answers all answers of the sheet: of several questions that became one, all are looked at
 */
export function waysOn(carrying: Carrying, question: string, answers: Answers): WayOn[] {
  const way = carrying.ways.get(question);
  if (!way) return [];
  const { operation } = way;
  const answer = answers[question];
  return way.tables.map((table) => {
    // Whose answer is not known yet is asked for wherever the question goes on.
    const fate = answer
      ? fateOf(table, answer)
      : table.to === null
        ? ('archived' as const)
        : ('to-confirm' as const);
    return {
      operation,
      to: table.to,
      fate,
      answer: taken(carrying, operation, table, fate, answers),
    };
  });
}

/** The answer as the new question takes it; null where there is none to propose. */
function taken(
  { before, after }: Carrying,
  operation: Operation,
  { from, to }: FateTable,
  fate: Fate,
  answers: Answers,
): Answer | null {
  const answer = answers[from];
  if (!answer || to === null) return null;
  if (fate === 'carried') return answer;
  // Of several that became one, only what all of them say can be proposed.
  if (operation.from.length > 1) {
    const all = operation.from.map((key) => canonicalJson(said(answers[key])));
    if (all.some((one) => one !== all[0])) return null;
  }
  if (answer.state !== 'answered') return answer;
  const [old, now] = [scaleIn(before, from), scaleIn(after, to)];
  if (!old || !now) return null;
  const { rescale } = operation;
  const value = rescale ? rescaleAnswer(old, now, answer.value, rescale) : null;
  if (value !== null) return { ...answer, value };
  return answerFault(now, answer.value) === undefined ? answer : null;
}

/** An answer without what was written beside it. */
function said(answer: Answer | undefined): unknown {
  if (answer?.state === 'answered') return { value: answer.value };
  return { state: answer?.state ?? 'unanswered' };
}

function answersOf(list: readonly Part[]): Answers {
  return Object.fromEntries(
    list.flatMap(({ fate, to }) =>
      fate === 'carried'
        ? to.flatMap(({ question, answer }) => (answer ? [[question, answer] as const] : []))
        : [],
    ),
  );
}
