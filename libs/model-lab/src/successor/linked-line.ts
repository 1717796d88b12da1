import type { Comparability } from './operation';

/** A figure in one round, and how its line goes on. */
export interface LinePoint {
  /** As it was in its round, under its version; null where there is none. */
  readonly value: number | null;
  /** Whether the line goes on to the next round. Of no meaning in the last one. */
  readonly line: Comparability;
  /** Where it is chained: the same answers of the same round, scored under the next round's version. Null where they are not. */
  readonly again: number | null;
}

/**
 * A line in the terms of its last round: earlier figures, moved by what the change of version alone did
 * to them, so that the differences within each version stay as they were measured.
 *
 * `linked(i) = value(i) + Σ (again(j) − value(j))` over every chained round `j ≥ i`: chain linking over one
 * period of overlap, as price indices are linked when their weights change (Consumer Price Index Manual:
 * Theory and Practice, ILO, IMF, OECD and others, 2004, ch. 9). The link is a difference and no ratio, since
 * levels and points have no zero that a ratio could start from: mean equating of one group (M. J. Kolen and
 * R. L. Brennan, Test Equating, Scaling, and Linking, ch. 2).
 *
 * @param points oldest first, all in one unit
 * @returns one figure for each point; null where there is none, and everywhere before a break or a link that is missing. May lie
 * outside the scale's ends: it is a distance from the last round, not what anybody scored
 */
export function linkedLine(points: readonly LinePoint[]): (number | null)[] {
  let shift: number | null = 0;
  const linked = points.toReversed().map(({ value, line, again }, back) => {
    if (back > 0 && line === 'chained') {
      shift = shift === null || value === null || again === null ? null : shift + again - value;
    } else if (back > 0 && line !== 'comparable') {
      shift = null;
    }
    return shift === null || value === null ? null : value + shift;
  });
  return linked.reverse();
}
