import type { LocalText, QuestionNode } from '@erfa/scoring-sdk';

/** How many questions one may be split into. */
export const splitCounts = [2, 3, 4] as const;

/** What one of the questions is called and asks. */
export interface SplitPart {
  readonly key: string;
  readonly title: LocalText;
  /** Null where the title asks. */
  readonly text: LocalText | null;
}

/**
 * The questions that one is split into. Each has the scale, level, condition, guidance and whatever else
 * the question had, with a title and a text of its own. Weight and minutes are shared out evenly, to
 * four decimals and to tenths, so that the group weighs its other questions as before.
 *
 * @param weighs whether a weight is written where the question has none, which counts as 1; not where
 *   nothing reads it
 */
export function splitInto(
  question: QuestionNode,
  parts: readonly SplitPart[],
  weighs: boolean,
): QuestionNode[] {
  const share = (value: number, places: number): number =>
    Math.round((value / parts.length) * 10 ** places) / 10 ** places;
  const { text: _, weight = weighs ? 1 : undefined, minutes, ...rest } = question;
  return parts.map(({ key, title, text }) => ({
    ...rest,
    ...{ key, title },
    ...(text ? { text } : {}),
    ...(weight === undefined ? {} : { weight: share(weight, 4) }),
    ...(minutes === undefined ? {} : { minutes: share(minutes, 1) }),
  }));
}
