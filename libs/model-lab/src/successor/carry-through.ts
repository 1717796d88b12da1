import type { Answer, Answers, AnswerSheet } from '@erfa/scoring-sdk';
import { type Carrying, saidIn, type WayOn, waysOn } from './carry';
import { type Fate, fates } from './fates';

/**
 * Why an answer has its fate: the first thing on its way that made it so.
 * - `unchanged`: question and scale are what they were
 * - `editorial`: it asks for the same in other words, under another name or in another place
 * - `substantive`: it asks for something else
 * - `split`, `merged`: one question became several, or several one
 * - `rescaled`: the scale is another; archived where it has no such answer
 * - `retired`: nothing asks for it any more
 * - `axis`: it was given on a further axis that is not asked for
 */
export type CarryReason =
  'unchanged' | 'editorial' | 'substantive' | 'split' | 'merged' | 'rescaled' | 'retired' | 'axis';

/** All reasons. */
export const carryReasons: readonly CarryReason[] = [
  'unchanged',
  'editorial',
  'substantive',
  'split',
  'merged',
  'rescaled',
  'retired',
  'axis',
];

/** An answer of the oldest version, as it was given. */
export interface OldAnswer {
  readonly question: string;
  readonly answer: Answer;
}

/** One question of the newest version with the old answers that lead to it, or one old answer that rests. */
export interface BroughtAnswer {
  /** A further axis it was given on; null for the first one. */
  readonly axis: string | null;
  /** The unit that gave it; null where the organisation answered as one. */
  readonly unit: string | null;
  readonly fate: Fate;
  readonly why: CarryReason;
  /** One, or several that became one. */
  readonly from: readonly OldAnswer[];
  /** The question that takes it; null where it rests. */
  readonly question: string | null;
  /** The answer it begins with (`carried`), or the one proposed (`to-confirm`); null where there is none. */
  readonly answer: Answer | null;
}

/**
 * Carries a sheet of answers over any number of versions. Nothing is lost: every answer of the old sheet is in
 * the outcome, with each new question that takes it, or once among those that rest. A fate never gets better on the
 * way: what is to be confirmed in one version is so in all that follow, with what is proposed carried on.
 *
 * @param steps oldest first, each beginning where the one before ends; none from a version to itself
 * @param axes further axes that are asked for in the newest version; of others, answers rest
 */
export function carryThrough(
  steps: readonly Carrying[],
  sheet: AnswerSheet,
  axes: readonly string[] = [],
): BroughtAnswer[] {
  const parts = [
    { axis: null, unit: null, answers: sheet.answers },
    ...Object.entries(sheet.axes ?? {}).map(([axis, answers]) => ({ axis, unit: null, answers })),
    ...(sheet.units ?? []).map(({ key, answers }) => ({ axis: null, unit: key, answers })),
  ];
  return parts.flatMap(({ axis, unit, answers }) => {
    const list =
      axis === null || axes.includes(axis)
        ? broughtPart(steps, answers)
        : saidIn(answers).map(([question, answer]) => rests([{ question, answer }], 'axis'));
    return list.map((one) => ({ axis, unit, ...one }));
  });
}

type Brought = Omit<BroughtAnswer, 'axis' | 'unit'>;

/** What is under way to a question, in the version that has been reached. */
interface UnderWay {
  readonly fate: Fate;
  readonly why: CarryReason;
  readonly from: readonly OldAnswer[];
  readonly answer: Answer | null;
}

function broughtPart(steps: readonly Carrying[], answers: Answers): Brought[] {
  let reached: ReadonlyMap<string, UnderWay> = new Map(
    saidIn(answers).map(([question, answer]) => [
      question,
      { fate: 'carried', why: 'unchanged', from: [{ question, answer }], answer },
    ]),
  );
  const left = new Map<string, Brought>();
  for (const step of steps) reached = oneStep(step, reached, left);
  const taken = new Set(
    [...reached.values()].flatMap(({ from }) => from.map(({ question }) => question)),
  );
  return [
    ...[...reached].map(([question, way]) => ({ ...way, question })),
    // What one question did not take, another may have.
    ...[...left].flatMap(([question, one]) => (taken.has(question) ? [] : [one])),
  ];
}

function oneStep(
  step: Carrying,
  reached: ReadonlyMap<string, UnderWay>,
  left: Map<string, Brought>,
): ReadonlyMap<string, UnderWay> {
  const known = Object.fromEntries(
    [...reached].flatMap(([question, { answer }]) => (answer ? [[question, answer] as const] : [])),
  );
  const next = new Map<string, UnderWay>();
  for (const [question, before] of reached) {
    const ways = waysOn(step, question, known);
    const leave = (why: CarryReason): void => {
      for (const old of before.from) {
        if (!left.has(old.question)) left.set(old.question, rests([old], why));
      }
    };
    if (ways.length === 0) leave('retired');
    for (const way of ways) {
      if (way.to === null || way.fate === 'archived') leave(reasonOf(way));
      else next.set(way.to, joined(next.get(way.to), onward(before, way)));
    }
  }
  return next;
}

function onward(before: UnderWay, way: WayOn): UnderWay {
  const fate = worse(before.fate, way.fate);
  const stands = fate === before.fate && before.why !== 'unchanged';
  return { fate, why: stands ? before.why : reasonOf(way), from: before.from, answer: way.answer };
}

/** Of several that became one, all are told, once each; what is proposed is the same for all of them. */
function joined(first: UnderWay | undefined, other: UnderWay): UnderWay {
  if (!first) return other;
  const known = new Set(first.from.map(({ question }) => question));
  const from = [...first.from, ...other.from.filter(({ question }) => !known.has(question))];
  return { ...first, from };
}

function reasonOf({ operation, fate, to }: WayOn): CarryReason {
  if (to === null) return 'retired';
  if (fate === 'archived') return 'rescaled';
  if (operation.from.length > 1) return 'merged';
  if (operation.to.length > 1) return 'split';
  const { aspects, meaning } = operation;
  if (fate === 'to-confirm') return meaning === 'substantive' ? 'substantive' : 'rescaled';
  if (aspects.includes('rescaled')) return 'rescaled';
  return aspects.length > 0 ? 'editorial' : 'unchanged';
}

const worse = (one: Fate, other: Fate): Fate =>
  fates.indexOf(other) > fates.indexOf(one) ? other : one;

function rests(from: readonly OldAnswer[], why: CarryReason): Brought {
  return { fate: 'archived', why, from, question: null, answer: null };
}
