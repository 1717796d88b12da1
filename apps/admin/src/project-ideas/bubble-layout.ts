import { ideaSizes, mostIdeaValue, type IdeaSize } from '@erfa/domain';

/** An idea that is weighed, as the picture draws it. */
export interface WeighedIdea {
  id: string;
  title: string;
  /** 0 to 12. */
  value: number;
  effort: IdeaSize;
  readiness: IdeaSize | null;
  statutory: boolean;
}

export interface Bubble extends WeighedIdea {
  x: number;
  y: number;
  radius: number;
  /** Where its name begins, beside it. */
  labelX: number;
}

/** Measures of the picture, in its own units: a column for each effort, the values from below. */
export const plot = { left: 56, top: 16, column: 300, height: 360, bottom: 48 } as const;
export const plotWidth = plot.left + plot.column * ideaSizes.length;

/** Radius by readiness: the readier, the larger. Not known is drawn as the smallest. */
const radii: Readonly<Record<IdeaSize, number>> = { small: 8, medium: 12, large: 16 };
/** Room for a name beside a bubble before the next one must stand on a line of its own. */
const lineHeight = 22;

/** The height of a value in the picture. */
export const heightOf = (value: number): number =>
  plot.top + plot.height * (1 - value / mostIdeaValue);

/**
 * Places ideas by effort and value. Those of the same effort and nearly the same value stand as near their value as there is
 * room for their names below one another, so that no two lie on each other; the table has the exact values.
 */
export function placeBubbles(ideas: readonly WeighedIdea[]): Bubble[] {
  return ideaSizes.flatMap((effort, column) => {
    const own = ideas
      .filter((idea) => idea.effort === effort)
      .toSorted((one, other) => other.value - one.value);
    let above = plot.top - lineHeight;
    const placed = own.map((idea) => {
      const y = Math.max(heightOf(idea.value), above + lineHeight);
      above = y;
      const radius = radii[idea.readiness ?? 'small'];
      const x = plot.left + plot.column * column + 30;
      return { ...idea, x, y, radius, labelX: x + 24 };
    });
    // What was pushed below the foot is moved up again, from the last one.
    let below = plot.top + plot.height + lineHeight;
    return placed
      .toReversed()
      .map((bubble) => {
        const y = Math.min(bubble.y, below - lineHeight);
        below = y;
        return { ...bubble, y };
      })
      .toReversed();
  });
}
