import type { BusinessCase, CaseLine } from './business-case';
import { lineEffect } from './business-case';
import type { Money } from './money';

/** A line as it was and as it is; null on the side where it is not there. */
export interface LineChange {
  readonly key: string;
  readonly before: CaseLine | null;
  readonly after: CaseLine | null;
  /** What it does to the sum over all years, in øre, without discounting. */
  readonly effect: Money;
}

/**
 * Compares two versions of a business case line by line: those of the new one in their order, then those
 * that have gone. Lines that are the same are left out.
 */
export function changesBetween(before: BusinessCase, after: BusinessCase): LineChange[] {
  const [old, now] = [before, after].map(
    ({ lines }) => new Map(lines.map((line) => [line.key, line])),
  ) as [Map<string, CaseLine>, Map<string, CaseLine>];
  const keys = [...now.keys(), ...[...old.keys()].filter((key) => !now.has(key))];
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key) ?? null, now.get(key) ?? null];
    const effect = total(is, after) - total(was, before) + 0;
    return same(was, is) && effect === 0 ? [] : [{ key, before: was, after: is, effect }];
  });
}

function total(line: CaseLine | null, { method, years }: BusinessCase): Money {
  if (!line) return 0;
  const falls = Math.min(line.to, years - 1) - Math.max(line.from, 0) + 1;
  return lineEffect(line, method) * Math.max(0, falls);
}

function same(one: CaseLine | null, other: CaseLine | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.scenario === other.scenario &&
    one.side === other.side &&
    one.account === other.account &&
    one.from === other.from &&
    one.to === other.to &&
    one.amount.min === other.amount.min &&
    one.amount.likely === other.amount.likely &&
    one.amount.max === other.amount.max &&
    (one.realisation ?? 1) === (other.realisation ?? 1) &&
    (one.cash ?? false) === (other.cash ?? false) &&
    (one.fullTime ?? 0) === (other.fullTime ?? 0)
  );
}
