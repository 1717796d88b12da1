import type { ActionView, ContributionView, NodeScoreView, ResultView } from '@erfa/api-client';
import type { Texts } from '../language/texts';
import { figureWords } from '../levels/figure-words';

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

/** What one asks of a node: why this figure, why this name, or why neither. */
export function whyOf(texts: Texts, { value, unit, outcome }: NodeScoreView): string {
  if (value !== null) {
    return texts.text('result.why.heading', { value: figureWords(texts, value, unit) });
  }
  return outcome
    ? texts.text('result.why.outcome', { outcome: outcome.title })
    : texts.text('result.whyNone');
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
  /** In a remark, the account of an opened part; null where the item speaks. */
  readonly said: string | null;
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
    lines.push({ ...lineOf(more.id, depth), ...more });
  };
  const parts = node.contributions.filter(({ key }) => key !== node.key);
  for (const [index, item] of parts.entries()) {
    const child = tree.byKey.get(item.key) ?? null;
    const openable = child !== null;
    const shown = openable && open.has(item.key);
    line({
      id: `${node.key}/${item.key}/${index}`,
      kind: item.state === 'left-out' ? 'left-out' : 'part',
      item,
      node: child,
      openable,
      open: shown,
    });
    if (child && shown) {
      lines.push({ ...lineOf(`${child.key}/account`, depth + 1), said: child.account });
      lines.push(...sumLines(tree, child, open, depth + 1));
    }
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
    // What the account says already is not said again.
    const said = item.sentence !== '' && node.account.includes(item.sentence);
    if (item.key === node.key && !said) line({ id: `${node.key}/${index}`, kind: 'remark', item });
  }
  return lines;
}

const lineOf = (id: string, depth: number): SumLine => ({
  ...{ id, depth, kind: 'remark', item: null, said: null, node: null },
  ...{ openable: false, open: false, weight: null, effect: null },
});

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
