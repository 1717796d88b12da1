import { tenths } from '@erfa/benchmark';
import type { NodeFigures } from './figures';

/** What becomes of municipalities at one node when a draft takes the place of the old version. All counts are exact. */
export interface Movement {
  /** Whether levels are compared, or values to the tenth where one side has no levels. */
  readonly by: 'level' | 'value';
  readonly rise: number;
  readonly stay: number;
  readonly fall: number;
  /** With a score under the draft alone. */
  readonly gained: number;
  /** With a score under the old version alone. */
  readonly lost: number;
  /** Without a score under both. */
  readonly neither: number;
}

/**
 * Compares the same sheets under two versions.
 * @throws RangeError where the two are not of as many sheets
 */
export function movementOf(before: NodeFigures, after: NodeFigures): Movement {
  if (before.values.length !== after.values.length)
    throw new RangeError('Both sides have to be of the same sheets.');
  const levelled = ({ values, levels }: NodeFigures): boolean =>
    values.every((value, at) => Number.isNaN(value) === Number.isNaN(levels[at] ?? NaN)) &&
    levels.some((level) => !Number.isNaN(level));
  const by = levelled(before) && levelled(after) ? 'level' : 'value';
  const counts = { rise: 0, stay: 0, fall: 0, gained: 0, lost: 0, neither: 0 };
  const figure = ({ values, levels }: NodeFigures, at: number): number =>
    by === 'level' ? (levels[at] ?? NaN) : tenths(values[at] ?? NaN);
  before.values.forEach((_, at) => {
    const [old, now] = [figure(before, at), figure(after, at)];
    if (Number.isNaN(old)) counts[Number.isNaN(now) ? 'neither' : 'gained'] += 1;
    else if (Number.isNaN(now)) counts.lost += 1;
    else counts[now > old ? 'rise' : now < old ? 'fall' : 'stay'] += 1;
  });
  return { by, ...counts };
}
