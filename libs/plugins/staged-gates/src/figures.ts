import {
  add,
  exact,
  type Exact,
  exactZero,
  fraction,
  multiply,
  shownValue,
  toNumber,
} from '@erfa/scoring-sdk';
import type { Policy } from './policy';
import type { Standing } from './practice';

/** How much of something is met, and the share in per cent as shown. */
export interface Progress {
  readonly met: number;
  readonly of: number;
  readonly percent: number;
  /** The share in per cent, before rounding. */
  readonly exactly: Exact;
}

/** How far some practices have come: those that pass over those that count. Nothing counts: 0. */
export function progressOf(standings: readonly Standing[], policy: Policy): Progress {
  const counted = standings.filter(({ met }) => met !== null);
  const met = counted.filter((standing) => standing.met).length;
  const exactly =
    counted.length === 0
      ? exactZero
      : multiply(exact(100), fraction(BigInt(met), BigInt(counted.length)));
  return { met, of: counted.length, percent: shownValue(exactly, policy.rounding), exactly };
}

/** The lowest level above `reached` that has practices which count, with its progress; none at the top. */
export function nextLevel(
  standings: readonly Standing[],
  reached: number,
  policy: Policy,
): (Progress & { readonly level: number }) | null {
  const above = standings.filter(({ met, level }) => met !== null && level > reached);
  if (above.length === 0) return null;
  const level = Math.min(...above.map((standing) => standing.level));
  return {
    level,
    ...progressOf(
      above.filter((standing) => standing.level === level),
      policy,
    ),
  };
}

/** The points of the practices that pass, or of all there are. */
export function pointsOf(standings: readonly Standing[], possible = false): number {
  const counted = standings.filter(({ met }) => possible || met === true);
  return toNumber(counted.reduce((sum, { practice }) => add(sum, practice.points), exactZero));
}

/** The smallest number of `of` practices that makes up the share. */
export function neededOf(of: number, share: Exact): number {
  const { n, d } = multiply(share, exact(of));
  return Number((n + d - 1n) / d);
}
