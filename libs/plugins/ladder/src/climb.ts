/** What the elements of one level come to. */
export interface LevelCount {
  readonly level: number;
  /** Elements that count, and how many of them are met. */
  readonly of: number;
  readonly met: number;
}

/** One element of a ladder: its level, and whether it is met (null: it does not count). */
export interface Element {
  readonly level: number;
  readonly met: boolean | null;
}

/** How far a ladder was climbed, and what each level came to, lowest first. */
export interface Climb {
  readonly reached: number;
  readonly levels: readonly (LevelCount & {
    readonly state: 'reached' | 'not-met' | 'empty' | 'barred';
  })[];
  /** True when no element counts at all. */
  readonly empty: boolean;
}

/**
 * Climbs level by level: a level is reached when all its elements and those of the levels below are
 * met (the published rule of NHS England's digital maturity assessment, 2023 and later: *all elements
 * of a level are required*). A level on which nothing counts is passed over or bars the way, and is
 * never itself the level reached.
 *
 * @param levels every level there is, in any order; levels of elements are among them. An empty level
 * at or below `base` bars nothing: whoever climbs stands on it already
 */
export function climb(
  levels: readonly number[],
  elements: readonly Element[],
  base: number,
  emptyLevel: 'passes' | 'stops',
): Climb {
  let reached = base;
  let barred = false;
  const counts = [...new Set(levels)]
    .sort((a, b) => a - b)
    .map((level) => {
      const counted = elements.filter((element) => element.level === level && element.met !== null);
      const count = { level, of: counted.length, met: counted.filter(({ met }) => met).length };
      if (count.of === 0) {
        const state = barred ? 'barred' : 'empty';
        barred ||= emptyLevel === 'stops' && level > base;
        return { ...count, state } as const;
      }
      if (barred) return { ...count, state: 'barred' } as const;
      if (count.met < count.of) {
        barred = true;
        return { ...count, state: 'not-met' } as const;
      }
      reached = Math.max(reached, level);
      return { ...count, state: 'reached' } as const;
    });
  return { reached, levels: counts, empty: counts.every((count) => count.of === 0) };
}

/**
 * The levels of elements that state theirs one by one: all whole numbers from the first above `base`
 * to the highest stated, so that a level nobody wrote an element for is an empty level, not none.
 */
export function levelsUpTo(stated: readonly number[], base: number): number[] {
  const top = Math.max(base, ...stated);
  const between = Array.from({ length: top - base }, (_, at) => base + 1 + at);
  return [...new Set([...stated, ...between])];
}
