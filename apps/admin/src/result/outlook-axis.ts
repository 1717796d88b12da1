import type { OutlookLineView } from '@erfa/api-client';
import { type Axis, levelTicks } from '../levels/axis';

/** The figure's own levels or range; where it has no bounds, what it takes on, with room around it. */
export function outlookAxis(
  { levels, range, points }: Pick<OutlookLineView, 'levels' | 'range' | 'points'>,
  target: number | null,
): Axis {
  if (levels) {
    const { highest } = levels;
    const lowest = Math.min(
      levels.lowest,
      ...points.map(({ value }) => Math.floor(value ?? highest)),
    );
    return { min: lowest, max: highest, ticks: levelTicks(lowest, highest) };
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

/** Days since the beginning of 1970. */
export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
