import { levelsUpTo } from '@erfa/scoring-sdk';
import type { Policy } from './policy';
import type { Ratings } from './ratings';

/** An attribute as a level sees it. */
export interface LevelAttribute {
  readonly level: number;
  /** The place of its rating; null where it does not count. */
  readonly rating: number | null;
}

/** What the attributes of one level came to. */
export interface RatedLevel {
  readonly level: number;
  /** Attributes that count, and how many of them are rated high enough for the level itself. */
  readonly of: number;
  readonly enough: number;
  /**
   * `not-full`: high enough by itself, but no level above can be reached on it. `barred`: it was not
   * looked at, for a level below bars the way.
   */
  readonly state: 'reached' | 'not-full' | 'not-met' | 'empty' | 'barred';
}

/** The capability level, what each level came to, lowest first, and whether nothing counts at all. */
export interface Capability {
  readonly reached: number;
  readonly levels: readonly RatedLevel[];
  readonly empty: boolean;
}

/**
 * The capability level of ISO/IEC 33020: level k is reached when every attribute of it has at least the
 * rating `reachedAt` and every attribute of the levels below it the rating `belowAt`. An empty level is
 * never itself the level reached; whether it bars those above is policy.
 *
 * @param rate the rating of a level's attributes taken together, where they do not stand each alone
 */
export function capabilityOf(
  attributes: readonly LevelAttribute[],
  ratings: Ratings,
  policy: Pick<Policy, 'base' | 'emptyLevel'>,
  rate?: (level: number) => number | null,
): Capability {
  let reached = policy.base;
  let barred = false;
  const stated = levelsUpTo(
    attributes.map(({ level }) => level),
    policy.base,
  );
  const levels = [...stated]
    .sort((a, b) => a - b)
    .map((level): RatedLevel => {
      const own = attributes.filter((one) => one.level === level);
      const counted = own.flatMap(({ rating }) => (rating === null ? [] : [rating]));
      const together = rate?.(level) ?? null;
      const judged = together === null ? counted : [together];
      const of = counted.length;
      const enough = counted.filter((rating) => rating >= ratings.reachedAt).length;
      if (of === 0) {
        const state = barred ? 'barred' : 'empty';
        barred ||= policy.emptyLevel === 'stops' && level > policy.base;
        return { level, of, enough, state };
      }
      if (barred) return { level, of, enough, state: 'barred' };
      if (!judged.every((rating) => rating >= ratings.reachedAt)) {
        barred = true;
        return { level, of, enough, state: 'not-met' };
      }
      reached = Math.max(reached, level);
      barred = !judged.every((rating) => rating >= ratings.belowAt);
      return { level, of, enough, state: barred ? 'not-full' : 'reached' };
    });
  return { reached, levels, empty: levels.every(({ of }) => of === 0) };
}
