import { type Answer, type AnswerValue, type RescaleRule, type Scale } from '@erfa/scoring-sdk';
import { type AnswerOnNewScale, answersOnNewScale } from './answers-on-new-scale';
import type { Meaning, Operation } from './operation';
import { bareScale, scaleIn, type Version } from './version';

/**
 * What becomes of an answer.
 * - `carried`: it answers the new question as it is
 * - `to-confirm`: the new question asks for it again, with a value proposed where there is one
 * - `archived`: it stays with the old version, readable
 */
export type Fate = 'carried' | 'to-confirm' | 'archived';

/** All fates, best first. */
export const fates: readonly Fate[] = ['carried', 'to-confirm', 'archived'];

/**
 * What becomes of the answers to one old question in one new one, as a table: so that it can be applied
 * where the answers lie, by whoever may read them, and only counts come out.
 */
export interface FateTable {
  readonly from: string;
  /** The question that is answered; null where the old one is retired. */
  readonly to: string | null;
  /** Of what is not relevant or not known: no scale has a part in that. */
  readonly unsaid: Fate;
  /** The first row that an answer fits holds; of a list, each element has its own, and the worst of them holds. */
  readonly rows: readonly (FateRow & { readonly fate: Fate })[];
  /** Of answers without a row, and of an empty list. */
  readonly otherwise: Fate;
}

/** One answer or element, or all from `min` to `max`, ends included (numbers, or ISO days). */
export type FateRow =
  | { readonly is: string | number | boolean }
  | { readonly min: number | string; readonly max: number | string };

/** The tables of an operation on questions: one for each pair of old and new, one for each that is retired. */
export function fateTables(operation: Operation, before: Version, after: Version): FateTable[] {
  const { from, to, of } = operation;
  if (of === 'group') return [];
  if (to.length === 0) return from.map((key) => plain(key, null, 'archived'));
  const meaning = from.length > 1 || to.length > 1 ? 'substantive' : operation.meaning;
  return from.flatMap((was) =>
    to.map((is) => {
      const [old, now] = [scaleIn(before, was), scaleIn(after, is)];
      if (!old || !now) return plain(was, is, 'archived');
      return { from: was, to: is, ...tableOf(old, now, meaning, operation.rescale) };
    }),
  );
}

function plain(from: string, to: string | null, fate: Fate): FateTable {
  return { from, to, unsaid: fate, rows: [], otherwise: fate };
}

/** The fate of one answer under one table. */
export function fateOf(table: FateTable, answer: Answer): Fate {
  if (answer.state !== 'answered') return table.unsaid;
  const { value } = answer;
  if (Array.isArray(value)) {
    const each = value.map((element: unknown) => rowFor(table, element));
    return each.length === 0 ? table.otherwise : worst(each);
  }
  return rowFor(table, value);
}

/** The better of several fates: with several new questions, an answer goes on where any of them takes it. */
export const best = (found: readonly Fate[]): Fate =>
  fates.find((fate) => found.includes(fate)) ?? 'archived';

const worst = (found: readonly Fate[]): Fate =>
  fates.findLast((fate) => found.includes(fate)) ?? 'archived';

function rowFor({ rows, otherwise }: FateTable, value: unknown): Fate {
  const row = rows.find((one) =>
    'is' in one
      ? one.is === value
      : typeof value === typeof one.min &&
        (value as number) >= (one.min as number) &&
        (value as number) <= (one.max as number),
  );
  return row?.fate ?? otherwise;
}

function tableOf(
  old: Scale,
  now: Scale,
  meaning: Meaning,
  rescale: RescaleRule | null,
): Omit<FateTable, 'from' | 'to'> {
  const unsaid: Fate = meaning === 'editorial' ? 'carried' : 'to-confirm';
  if (bareScale(old) === bareScale(now)) {
    return { unsaid, rows: [], otherwise: unsaid };
  }
  const lost: Fate = rescale && rescale.method !== 'reset' ? 'to-confirm' : 'archived';
  const became: Readonly<Record<AnswerOnNewScale['becomes'], Fate>> = {
    same: unsaid,
    'needs-confirmation': 'to-confirm',
    cannot: lost,
  };
  const all = answersOnNewScale(old, now);
  // What is kept stands before what lies beyond it: they touch, and the end belongs to what is kept.
  const sorted = [...all].sort(
    (a, b) => Number(a.becomes === 'cannot') - Number(b.becomes === 'cannot'),
  );
  const rows = sorted.flatMap(({ answer, becomes }) =>
    rowOf(answer).map((row) => ({ ...row, fate: became[becomes] })),
  );
  if (old.kind === now.kind && listed(old) === listed(now)) {
    if (old.kind === 'text') return { unsaid, rows: [], otherwise: rows[0]?.fate ?? unsaid };
    // An empty list says that nothing is met, on the new scale as on the old one.
    return { unsaid, rows, otherwise: listed(old) ? unsaid : lost };
  }
  // Another kind of scale. Where not every answer has a row, none is known to be lost.
  const everyAnswer = ['steps', 'boolean', 'options'].includes(old.kind) && !listed(old);
  return everyAnswer
    ? { unsaid, rows, otherwise: lost }
    : { unsaid, rows: [], otherwise: 'to-confirm' };
}

const listed = (scale: Scale): boolean =>
  scale.kind === 'ladder' || (scale.kind === 'options' && scale.choose === 'many');

function rowOf(answer: unknown): FateRow[] {
  if (typeof answer === 'object' && answer !== null && 'min' in answer && 'max' in answer) {
    return [answer as { min: number; max: number }];
  }
  return [{ is: answer as Exclude<AnswerValue, readonly string[]> }];
}
