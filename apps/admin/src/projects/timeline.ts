import type { DecisionMarkView, ProjectView } from '@erfa/api-client';
import { partOf } from '@erfa/domain';

/** A part of the line, between two places from 0 to 1. */
export interface TimelinePart {
  readonly part: 'before' | 'during' | 'after';
  readonly from: number;
  readonly to: number;
  /** Whether the project is in it. */
  readonly now: boolean;
}

export interface TimelineMark {
  readonly decision: DecisionMarkView;
  /** ISO date. */
  readonly on: string;
  readonly at: number;
  /** Which decision it is, from 1. */
  readonly number: number;
}

export interface Timeline {
  readonly first: string;
  readonly last: string;
  readonly parts: readonly TimelinePart[];
  readonly marks: readonly TimelineMark[];
  readonly today: number | null;
  readonly goLive: number | null;
  /** Decisions without a day, which the line cannot show. */
  readonly undated: readonly DecisionMarkView[];
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** A project's days on a line, or null where fewer than two are known. */
export function timelineOf(
  { form, phase, decisions }: Pick<ProjectView, 'form' | 'phase' | 'decisions'>,
  today: string,
): Timeline | null {
  const dayOf = (decision: DecisionMarkView) => decision.decidedOn ?? decision.plannedOn;
  const dated = decisions.flatMap((decision, index) => {
    const on = dayOf(decision);
    return on === null ? [] : [{ decision, on, number: index + 1 }];
  });
  const days = [
    ...dated.map(({ on }) => on),
    ...[form.beginsOn, form.goLiveOn, form.handoverOn, form.followedUntil].filter(
      (day) => day !== null,
    ),
  ].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const [start, end] = [dayNumber(first), dayNumber(last)];
  const at = (day: string): number => (dayNumber(day) - start) / (end - start);
  // Under begins when the last decision before it is taken: the contract, or the business case where nothing is bought.
  const opening = dated.filter(({ decision: { kind } }) =>
    form.procures ? kind === 'contract' : kind === 'business-case',
  );
  const begun = opening[0] ? at(opening[0].on) : null;
  const live = form.goLiveOn === null ? null : at(form.goLiveOn);
  const during = begun ?? live ?? 1;
  const after = Math.max(live ?? 1, during);
  const now = partOf(phase);
  const parts = (
    [
      { part: 'before', from: 0, to: during },
      { part: 'during', from: during, to: after },
      { part: 'after', from: after, to: 1 },
    ] as const
  )
    .filter(({ from, to }) => to > from)
    .map((one) => ({ ...one, now: one.part === now }));
  const here = at(today);
  return {
    ...{ first, last, parts, goLive: live },
    marks: dated.map((mark) => ({ ...mark, at: at(mark.on) })),
    today: here >= 0 && here <= 1 ? here : null,
    undated: decisions.filter((decision) => dayOf(decision) === null),
  };
}

/** Rows for the words of marks, so that neighbours do not lie on each other: the row of each, from 0. */
export function rowsFor(places: readonly number[], width: number): number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const row = ends.findIndex((end) => place - width / 2 >= end);
    const chosen = row === -1 ? ends.length : row;
    ends[chosen] = place + width / 2;
    return chosen;
  });
}

/** About how wide a character of the picture's words is, in its own units; rather too wide than too narrow. */
const characterWidth = 7.6;
/** The longest name of a mark; what is longer stands in full in the list beside the picture. */
const longestName = 20;

/** A name as it has room above its mark. */
export const cutName = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

/** Which side of a place words lie on, so that they stay within the picture; in the middle where there is room. */
export function anchorOf(x: number, words: string, width: number): 'start' | 'middle' | 'end' {
  const half = (words.length * characterWidth) / 2;
  if (x - half < 0) return 'start';
  return x + half > width ? 'end' : 'middle';
}

/** Whether words that begin at a place would leave the picture, so that they have to end there. */
export const endsAt = (x: number, words: string, width: number): boolean =>
  x + words.length * characterWidth > width;

/** Whole weeks from one day to another; none where it lies behind. */
export const weeksBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((dayNumber(to) - dayNumber(from)) / 7));
