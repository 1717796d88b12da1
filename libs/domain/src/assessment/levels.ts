import type { ScoreNode } from '@erfa/scoring-sdk';

/** The levels that a figure can be on, in whole steps. */
export interface Levels {
  readonly lowest: number;
  readonly highest: number;
}

/** More levels than this are no stairs any more, but a scale. */
const mostLevels = 10;

/** The levels a figure runs through from one to the next; null where its numbers are no levels. Level 0 is none yet. */
export function levelsOf({
  unit,
  range,
  level,
}: Pick<ScoreNode, 'unit' | 'range' | 'level'>): Levels | null {
  if (unit !== 'level' || range === null) return null;
  const [lowest, highest] = [Math.max(1, Math.ceil(range.min)), Math.floor(range.max)];
  const beyond = level !== null && level > highest;
  return lowest > highest || highest - lowest >= mostLevels || beyond ? null : { lowest, highest };
}
