import { compare, type Exact, fraction } from './exact';

/** Something that must be in place for a level: an element, a practice, a check. */
export interface LevelPart {
  readonly level: number;
  /** Whether it is met; null where it does not count, as if the model did not have it. */
  readonly met: boolean | null;
}

/** What the parts of one level came to. */
export interface ClimbedLevel {
  readonly level: number;
  /** Parts that count, and how many of them are met. */
  readonly of: number;
  readonly met: number;
  /** `empty`: nothing on it counts; `barred`: it was not looked at, for a level below bars the way. */
  readonly state: 'reached' | 'not-met' | 'empty' | 'barred';
}

/** How far some levels were climbed, and what each of them came to, lowest first. */
export interface LevelClimb {
  readonly reached: number;
  readonly levels: readonly ClimbedLevel[];
  /** True when no part counts at all. */
  readonly empty: boolean;
}

/** By which rules levels are climbed. */
export interface ClimbRules {
  /** The level below the first: where everyone stands who has reached none. */
  readonly base: number;
  /** Whether a level on which nothing counts is passed over or bars the way. */
  readonly emptyLevel: 'passes' | 'stops';
  /** The share of a level's parts, 0–1, that must be met; default all of them. */
  readonly share?: Exact;
}

/**
 * Climbs level by level: a level is reached when enough of its parts are met and every level below is
 * reached (the gate of C2M2 and of NHS England's digital maturity assessment, which both ask for all
 * parts). An empty level is never itself the level reached, and one at or below `base` bars nothing:
 * whoever climbs stands on it already.
 *
 * @param levels every level there is, in any order; the levels of all parts are among them
 */
export function climbLevels(
  levels: readonly number[],
  parts: readonly LevelPart[],
  rules: ClimbRules,
): LevelClimb {
  let reached = rules.base;
  let barred = false;
  const climbed = [...new Set(levels)]
    .sort((a, b) => a - b)
    .map((level): ClimbedLevel => {
      const counted = parts.filter((part) => part.level === level && part.met !== null);
      const count = { level, of: counted.length, met: counted.filter(({ met }) => met).length };
      if (count.of === 0) {
        const state = barred ? 'barred' : 'empty';
        barred ||= rules.emptyLevel === 'stops' && level > rules.base;
        return { ...count, state };
      }
      if (barred) return { ...count, state: 'barred' };
      if (!enough(count.met, count.of, rules.share)) {
        barred = true;
        return { ...count, state: 'not-met' };
      }
      reached = Math.max(reached, level);
      return { ...count, state: 'reached' };
    });
  return { reached, levels: climbed, empty: climbed.every((count) => count.of === 0) };
}

/** Compared as fractions: two of three is two thirds. */
function enough(met: number, of: number, share: Exact | undefined): boolean {
  if (share === undefined) return met === of;
  return compare(fraction(BigInt(met), BigInt(of)), share) >= 0;
}

/**
 * The levels of parts that state theirs one by one: all whole numbers from the first above `base` to
 * the highest stated, so that a level nobody wrote a part for is an empty level, not none.
 */
export function levelsUpTo(stated: readonly number[], base: number): number[] {
  const top = Math.max(base, ...stated);
  const between = Array.from({ length: top - base }, (_, at) => base + 1 + at);
  return [...new Set([...stated, ...between])];
}
