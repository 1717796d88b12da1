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

/** About how wide a character of the picture's words is, in its own units; rather too wide than too narrow. */
const characterWidth = 7.6;
/** The longest name of a mark; what is longer stands in full in the list beside the picture. */
const longestName = 28;

/** A name as it has room above its mark. */
export const cutName = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

/** How wide words are in the picture, about. */
const widthOf = (words: string): number => words.length * characterWidth;

/** How far from each other marks stand at least, so that each can be seen. */
const between = 26;

/** Places from left to right, moved as little as needed for all to be seen: two of the same day stand side by side. */
export function spread(places: readonly number[], first: number, last: number): number[] {
  const right = places.reduce<number[]>((all, place) => {
    const before = all.at(-1);
    return [...all, Math.max(place, before === undefined ? first : before + between)];
  }, []);
  return right.reduceRight<number[]>((all, place) => {
    const after = all[0];
    return [Math.min(place, after === undefined ? last : after - between), ...all];
  }, []);
}

/** Where the words of a mark lie: the row above the line, from 0, and to which side of the mark they go. */
export interface WordsPlace {
  readonly row: number;
  readonly anchor: 'start' | 'end';
  /** Where they begin, or end. */
  readonly x: number;
}

/** How far words reach past their mark on the other side. */
const overhang = 11;

/**
 * Places the words of marks like flags: to the right of their mark, or to the left where there is no room. Of marks near each
 * other the one whose words pass over the others stands higher, so that no words lie on words and no stem cuts through them.
 * @param marks from left to right
 */
export function placeWords(
  marks: readonly { readonly x: number; readonly words: string }[],
  width: number,
): WordsPlace[] {
  const wide = marks.map(({ words }) => widthOf(words));
  const at = marks.map(({ x }) => x);
  const anchors: ('start' | 'end')[] = marks.map(() => 'start');
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const [x = 0, size = 0] = [at[index], wide[index]];
    const over = x - overhang + size;
    const meetsEnd = at.some(
      (other, place) => place > index && anchors[place] === 'end' && other < over,
    );
    if ((over > width || meetsEnd) && x + overhang - size >= 0) anchors[index] = 'end';
  }
  const boxes = marks.map((_, index): readonly [number, number] => {
    const [x = 0, size = 0] = [at[index], wide[index]];
    return anchors[index] === 'start'
      ? [x - overhang, x - overhang + size]
      : [x + overhang - size, x + overhang];
  });
  const rows = marks.map(() => -1);
  const place = (index: number): void => {
    const [from, to] = boxes[index] ?? [0, 0];
    const below = boxes.flatMap(([left, right], other) =>
      other !== index && left < to && right > from ? [rows[other] ?? -1] : [],
    );
    rows[index] = Math.max(-1, ...below) + 1;
  };
  const order = marks.map((_, index) => index);
  // To the right from the right, to the left from the left: each stands above all it passes over.
  order
    .toReversed()
    .filter((index) => anchors[index] === 'start')
    .forEach(place);
  order.filter((index) => anchors[index] === 'end').forEach(place);
  return marks.map((_, index) => ({
    row: rows[index] ?? 0,
    anchor: anchors[index] ?? 'start',
    x: (anchors[index] === 'start' ? boxes[index]?.[0] : boxes[index]?.[1]) ?? 0,
  }));
}

/** What words below the line take up, from and to. */
export function extentOf(
  x: number,
  words: string,
  anchor: 'start' | 'middle' | 'end',
): readonly [number, number] {
  const wide = widthOf(words);
  if (anchor === 'start') return [x, x + wide];
  return anchor === 'end' ? [x - wide, x] : [x - wide / 2, x + wide / 2];
}

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
