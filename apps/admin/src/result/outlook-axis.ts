import type { OutlookLineView } from '@erfa/api-client';

/** The values that a chart of one figure runs over, and those written at its side. */
export interface OutlookAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** The figure's own levels or range; where it has no bounds, what it takes on, with room around it. */
export function outlookAxis(
  { levels, range, points }: Pick<OutlookLineView, 'levels' | 'range' | 'points'>,
  target: number | null,
): OutlookAxis {
  if (levels) {
    const { highest } = levels;
    const lowest = Math.min(
      levels.lowest,
      ...points.map(({ value }) => Math.floor(value ?? highest)),
    );
    const ticks = Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at);
    return { min: lowest, max: highest, ticks };
  }
  const values = [...points.map(({ value }) => value), target].filter((value) => value !== null);
  const [low, high] = [Math.min(...values, Infinity), Math.max(...values, -Infinity)];
  const [min, max] = range
    ? [range.min, range.max]
    : low < high
      ? [low, high]
      : [low - 1, high + 1];
  return { min, max, ticks: [min, (min + max) / 2, max] };
}

/** Where something lies between two ends, 0–1; 0 where they are the same. */
export function between(at: number, from: number, to: number): number {
  return to === from ? 0 : Math.min(1, Math.max(0, (at - from) / (to - from)));
}

/** Days since the beginning of 1970. */
export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
