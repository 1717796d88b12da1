/** Upper bounds of the buckets that calls are counted in, in milliseconds; the last bucket has none. */
export const callBounds: readonly number[] = [
  1, 2, 5, 10, 20, 30, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000,
];

/** The bucket of a call. */
export function bucketOf(ms: number): number {
  const at = callBounds.findIndex((bound) => ms <= bound);
  return at < 0 ? callBounds.length : at;
}

/**
 * The time that a share of all calls stayed within: the bound of the bucket that the share falls into, so
 * never less than it was. Null where nothing was counted.
 *
 * @param share from 0 to 1, as 0.95
 */
export function within(buckets: readonly number[], share: number): number | null {
  const all = buckets.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  let counted = 0;
  for (const [at, count] of buckets.entries()) {
    counted += count;
    if (counted >= share * all) return callBounds[at] ?? Infinity;
  }
  return null;
}
