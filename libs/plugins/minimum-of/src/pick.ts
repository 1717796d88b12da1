import { compare, type Exact } from '@erfa/scoring-sdk';
import type { Policy } from './policy';

/** A child that counts: its value on the group's range, and whether the group may not exceed it. */
export interface Entry {
  readonly value: Exact;
  readonly floor: boolean;
}

/** The value that some entries come to. */
export interface Picked {
  /** What the rule alone picked. */
  readonly picked: Exact;
  /** The lowest of the key measures, where it lies below that; else undefined. */
  readonly cap: Exact | undefined;
  readonly value: Exact;
}

/**
 * The lowest, the highest or the k-th lowest value (the highest, where fewer than k count), and no
 * higher than the lowest key measure. Undefined for no entries.
 */
export function pick(entries: readonly Entry[], policy: Policy): Picked | undefined {
  const rising = entries.map(({ value }) => value).sort(compare);
  const place = { minimum: 1, maximum: rising.length, 'kth-lowest': policy.k }[policy.pick];
  const picked = rising[Math.min(place, rising.length) - 1];
  if (!picked) return undefined;
  const [lowest] = entries
    .filter(({ floor }) => floor)
    .map(({ value }) => value)
    .sort(compare);
  const cap = lowest && compare(lowest, picked) < 0 ? lowest : undefined;
  return { picked, cap, value: cap ?? picked };
}
