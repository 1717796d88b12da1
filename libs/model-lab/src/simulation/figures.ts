import { countValues, type Histogram, tenths } from '@erfa/benchmark';
import { levelsOf } from '@erfa/domain';
import type { ScoreNode, ValueRange } from '@erfa/scoring-sdk';

/** What one node came to over a list of sheets: place _i_ of each list is sheet _i_. */
export interface NodeFigures {
  readonly key: string;
  readonly unit: string | null;
  readonly range: ValueRange | null;
  /** Values as shown; NaN where there is no score. */
  readonly values: Float64Array;
  /** Levels; NaN where there is none. */
  readonly levels: Float64Array;
}

/** The whole first, then its dimensions in the order of the model. */
export type SheetFigures = readonly NodeFigures[];

/** The figures of score trees of one model: their roots and what stands directly below. */
export function figuresOf(trees: readonly ScoreNode[]): SheetFigures {
  const [first] = trees;
  if (!first) return [];
  return [first, ...first.children].map((node, place) => {
    const at = (tree: ScoreNode): ScoreNode | undefined =>
      place === 0 ? tree : tree.children[place - 1];
    return {
      key: node.key,
      unit: node.unit,
      range: rangeOver(trees.map((tree) => at(tree)?.range ?? null)),
      values: Float64Array.from(trees, (tree) => at(tree)?.value ?? NaN),
      levels: Float64Array.from(trees, (tree) => at(tree)?.level ?? NaN),
    };
  });
}

/** What all ranges lie in; that of a sum depends on what counts. Null where one has no bounds. */
function rangeOver(ranges: readonly (ValueRange | null)[]): ValueRange | null {
  let [min, max] = [Infinity, -Infinity];
  for (const range of ranges) {
    if (!range) return null;
    min = Math.min(min, range.min);
    max = Math.max(max, range.max);
  }
  return min <= max ? { min, max } : null;
}

/** How many stand at one level. */
export interface LevelCount {
  readonly level: number;
  readonly count: number;
}

/** How the figures of one node are spread. All counts are exact. */
export interface Distribution {
  readonly scored: number;
  readonly unscored: number;
  /** Lowest first, without gaps; null where the figures are no levels. */
  readonly levels: readonly LevelCount[] | null;
  /** In tenths over the node's whole range; null where it has no bounds, or more points than a release counts. */
  readonly histogram: Histogram | null;
  readonly mean: number | null;
}

/** A grid finer than this is not counted: a thousand points in tenths, as in a release. */
const mostPlaces = 10_001;

/**
 * Counts the figures of a node.
 * @param span the levels to count at least, so that two distributions can stand beside each other
 */
export function distributionOf(
  { unit, range, values, levels }: NodeFigures,
  span: readonly number[] = [],
): Distribution {
  const scored = values.filter((value) => !Number.isNaN(value));
  return {
    scored: scored.length,
    unscored: values.length - scored.length,
    levels: countLevels(levels, levelSpan({ unit, range, levels }, span)),
    histogram: range && histogramOf(scored, range),
    mean:
      scored.length === 0 ? null : scored.reduce((sum, value) => sum + value, 0) / scored.length,
  };
}

function histogramOf(values: Float64Array, range: ValueRange): Histogram | null {
  const grid = { lowest: Math.floor(range.min * 10), highest: Math.ceil(range.max * 10) };
  if (!(grid.highest - grid.lowest < mostPlaces)) return null;
  return countValues(grid, Array.from(values, tenths));
}

/** The levels that figures run through, and those that were seen; empty where they are no levels. */
export function levelSpan(
  { unit, range, levels }: Pick<NodeFigures, 'unit' | 'range' | 'levels'>,
  more: readonly number[] = [],
): readonly number[] {
  const seen = [...more, ...levels].filter((level) => !Number.isNaN(level));
  const known = levelsOf({ unit, range, level: null });
  if (known) seen.push(known.lowest, known.highest);
  if (seen.length === 0) return [];
  const [lowest, highest] = [Math.min(...seen), Math.max(...seen)];
  return [lowest, highest];
}

function countLevels(
  levels: Float64Array,
  [lowest, highest]: readonly number[],
): readonly LevelCount[] | null {
  if (lowest === undefined || highest === undefined) return null;
  return Array.from({ length: highest - lowest + 1 }, (_, step) => ({
    level: lowest + step,
    count: levels.filter((level) => level === lowest + step).length,
  }));
}
