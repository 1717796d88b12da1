/** How urgent it is to get from where one is to where one wants to be. */
export interface GapPriority {
  /** The distance, weighed: `(1 + target − current)² − 1`, 0 where the target is reached. */
  readonly weight: number;
  /** The weight in whole per cent of that of the longest distance on the scale. */
  readonly percent: number;
  readonly priority: 'high' | 'medium' | 'low' | 'none';
}

/** From which share of the longest distance's weight, in per cent, a gap has which priority. */
const thresholds = { high: 50, medium: 25 } as const;

/**
 * The priority of a gap. Long distances weigh more than several short ones together, so what is far
 * behind comes first. Formula and thresholds are those of Open SAMMY, there for a scale of 0–3.
 *
 * @param current the value now; @param target the value that is aimed at
 * @param range the lowest and the highest value of the scale that both lie on
 */
export function gapPriority(
  current: number,
  target: number,
  range: { readonly min: number; readonly max: number },
): GapPriority {
  const weigh = (gap: number): number => Math.max((1 + gap) ** 2 - 1, 0);
  const weight = target <= current ? 0 : weigh(target - current);
  const longest = weigh(range.max - range.min);
  const share = longest === 0 ? 0 : (100 * weight) / longest;
  const priority =
    share >= thresholds.high
      ? 'high'
      : share >= thresholds.medium
        ? 'medium'
        : share > 0
          ? 'low'
          : 'none';
  return { weight, percent: Math.round(share), priority };
}
