import type { NodeScoreView } from '@erfa/api-client';

/** The scale that all corners of a radar share: its centre, its edge, and where rings are drawn. */
export interface RadarScale {
  readonly center: number;
  readonly edge: number;
  readonly rings: readonly number[];
}

/** One spoke of a radar. */
export interface Spoke {
  readonly key: string;
  readonly title: string;
  /** Where it stands on the scale, null for nowhere. */
  readonly value: number | null;
  readonly previousValue: number | null;
}

/** Corners that a reader can tell apart; more than these are listed. */
const mostSpokes = 16;

/** The scale of dimensions that can stand in one figure; null where there are too few or too many, or where they are not counted alike. */
export function radarScale(dimensions: readonly NodeScoreView[]): RadarScale | null {
  const [first] = dimensions;
  const range = first?.range;
  if (!range || range.max <= range.min) return null;
  if (dimensions.length < 3 || dimensions.length > mostSpokes) return null;
  const alike = dimensions.every(
    (node) =>
      node.unit === first.unit && node.range?.min === range.min && node.range.max === range.max,
  );
  if (!alike) return null;
  // Levels begin at the centre with none, so that the lowest can be seen.
  const center = first.levels ? Math.min(range.min, first.levels.lowest - 1) : range.min;
  const rings = first.levels
    ? Array.from(
        { length: first.levels.highest - first.levels.lowest + 1 },
        (_, index) => (first.levels?.lowest ?? 1) + index,
      )
    : [0.25, 0.5, 0.75, 1].map((share) => center + share * (range.max - center));
  return { center, edge: range.max, rings };
}

/** A radar of nodes, each on its own range where they share none: then in shares of it, with rings that have no number. */
export function radarOf(
  nodes: readonly NodeScoreView[],
): { readonly spokes: readonly Spoke[]; readonly scale: RadarScale; readonly own: boolean } | null {
  const shared = radarScale(nodes);
  if (shared) return { spokes: nodes, scale: shared, own: false };
  if (nodes.length < 3 || nodes.length > mostSpokes) return null;
  if (!nodes.every(({ range }) => range && range.max > range.min)) return null;
  const spokes = nodes.map(({ key, title, value, previousValue, range }) => ({
    key,
    title,
    value: shareOf({ value, range }),
    previousValue: shareOf({ value: previousValue, range }),
  }));
  return { spokes, scale: { center: 0, edge: 1, rings: [0.25, 0.5, 0.75, 1] }, own: true };
}

/** How much of its range a figure fills, 0–1; null where that means nothing. */
export function shareOf({ value, range }: Pick<NodeScoreView, 'value' | 'range'>): number | null {
  if (value === null || !range || range.max <= range.min) return null;
  return Math.min(1, Math.max(0, (value - range.min) / (range.max - range.min)));
}
