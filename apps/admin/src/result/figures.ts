import type { ActionView, ContributionView, NodeScoreView, ResultView } from '@erfa/api-client';

/** The nodes of a result by key, and which stand below which. */
export interface ScoreTree {
  /** The whole model. */
  readonly total: NodeScoreView | null;
  /** Nodes at the top of the model, in its order. */
  readonly dimensions: readonly NodeScoreView[];
  readonly byKey: ReadonlyMap<string, NodeScoreView>;
}

/** A result's flat list as a tree. */
export function treeOf({ nodes }: Pick<ResultView, 'nodes'>): ScoreTree {
  const total = nodes.find(({ parent }) => parent === null) ?? null;
  return {
    total,
    dimensions: nodes.filter(
      ({ parent, scored }) => scored && parent !== null && parent === total?.key,
    ),
    byKey: new Map(nodes.map((node) => [node.key, node])),
  };
}

/** Whether the figures of a result are on levels at all. */
export function hasLevels({ total, dimensions }: ScoreTree): boolean {
  return [total, ...dimensions].some((node) => node !== null && node.level !== null);
}

/** The scale that all corners of a radar share: its centre, its edge, and where rings are drawn. */
export interface RadarScale {
  readonly center: number;
  readonly edge: number;
  readonly rings: readonly number[];
}

/** The scale of dimensions that can stand in one figure; null where there are too few, or where they are not counted alike. */
export function radarScale(dimensions: readonly NodeScoreView[]): RadarScale | null {
  const [first] = dimensions;
  const range = first?.range;
  if (!range || dimensions.length < 3 || range.max <= range.min) return null;
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

/** How much of its range a figure fills, 0–1; null where that means nothing. */
export function shareOf({ value, range }: Pick<NodeScoreView, 'value' | 'range'>): number | null {
  if (value === null || !range || range.max <= range.min) return null;
  return Math.min(1, Math.max(0, (value - range.min) / (range.max - range.min)));
}

/** How a figure has moved since the round before, in its own unit with one decimal; null when either is missing. */
export function changeOf({
  value,
  previousValue,
}: Pick<NodeScoreView, 'value' | 'previousValue'>): number | null {
  if (value === null || previousValue === null) return null;
  // Figures are shown with one decimal, so their difference is told from what is shown. `+ 0` drops the sign of −0.
  return (Math.round(value * 10) - Math.round(previousValue * 10)) / 10 + 0;
}

/** Why a node has no score: the last thing its explanation says of the node itself. */
export function reasonOf(node: NodeScoreView): string {
  return node.contributions.findLast(({ key }) => key === node.key)?.sentence ?? node.sentence;
}

/** One line of an opened sum. */
export interface SumLine {
  /** Unique among the lines shown. */
  readonly id: string;
  /** How far in it stands, 0 for the lines of the figure that was asked for. */
  readonly depth: number;
  /**
   * `part`: counts with weight, value and share; `left-out`: counts nothing, and says why;
   * `remark`: what was done with the whole afterwards; `total`: the parts added up.
   */
  readonly kind: 'part' | 'left-out' | 'remark' | 'total';
  readonly item: ContributionView | null;
  /** The node the line stands for; null for remarks, totals and what is no node. */
  readonly node: NodeScoreView | null;
  /** Whether there is a sum below that can be opened. */
  readonly openable: boolean;
  readonly open: boolean;
  /** Weights, in a total. */
  readonly weight: number | null;
  /** The exact value that the shares add up to, in a total. */
  readonly effect: number | null;
}

/**
 * The sum behind a figure, line by line, with the sums below that are open.
 * @param open keys of the nodes whose own sums are shown
 */
export function sumLines(
  tree: ScoreTree,
  node: NodeScoreView,
  open: ReadonlySet<string>,
  depth = 0,
): SumLine[] {
  const lines: SumLine[] = [];
  const line = (more: Partial<SumLine> & Pick<SumLine, 'id' | 'kind'>): void => {
    lines.push({
      depth,
      item: null,
      node: null,
      openable: false,
      open: false,
      weight: null,
      effect: null,
      ...more,
    });
  };
  const parts = node.contributions.filter(({ key }) => key !== node.key);
  for (const [index, item] of parts.entries()) {
    const child = tree.byKey.get(item.key) ?? null;
    const openable = child !== null && child.kind !== 'question';
    const shown = openable && open.has(item.key);
    line({
      id: `${node.key}/${item.key}/${index}`,
      kind: item.state === 'left-out' ? 'left-out' : 'part',
      item,
      node: child,
      openable,
      open: shown,
    });
    if (child && shown) lines.push(...sumLines(tree, child, open, depth + 1));
  }
  const counted = parts.filter(
    ({ state, effect }) => (state === 'counted' || state === 'replaced') && effect !== null,
  );
  if (counted.length > 1) {
    line({
      id: `${node.key}/total`,
      kind: 'total',
      weight: counted.reduce((sum, { weight }) => sum + (weight ?? 0), 0),
      effect: counted.reduce((sum, { effect }) => sum + (effect ?? 0), 0),
    });
  }
  for (const [index, item] of node.contributions.entries()) {
    if (item.key === node.key) line({ id: `${node.key}/${index}`, kind: 'remark', item });
  }
  return lines;
}

/** What an action wants someone to do: nothing, choose an owner, or act since its day has passed. */
export type Wanting = 'nothing' | 'owner' | 'overdue';

/** @param today as `2026-11-23` */
export function wantingOf(
  { state, ownerId, dueOn }: Pick<ActionView, 'state' | 'ownerId' | 'dueOn'>,
  today: string,
): Wanting {
  if (state === 'done' || state === 'dropped') return 'nothing';
  if (dueOn !== null && dueOn < today) return 'overdue';
  return ownerId === null ? 'owner' : 'nothing';
}
