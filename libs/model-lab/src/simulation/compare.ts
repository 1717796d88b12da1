import type { ScoreNode } from '@erfa/scoring-sdk';
import {
  type Distribution,
  distributionOf,
  levelSpan,
  type NodeFigures,
  type SheetFigures,
} from './figures';
import { type Movement, movementOf } from './movement';

/** One node under both versions; null on the side where it is not there. */
export interface NodeComparison {
  /** The node's key in the draft; that of the old version where the draft has no such dimension. */
  readonly key: string;
  readonly unit: string | null;
  readonly before: Distribution | null;
  readonly after: Distribution | null;
  readonly movement: Movement | null;
}

/**
 * The same sheets under two versions: the whole, then the draft's dimensions in its order, then those of
 * the old version that it has no more. Dimensions are the same where their keys are.
 */
export function compareFigures(
  before: SheetFigures,
  after: SheetFigures,
): readonly NodeComparison[] {
  const [oldWhole, ...old] = before;
  const [newWhole, ...now] = after;
  const gone = old.filter(({ key }) => now.every((other) => other.key !== key));
  return [
    ...(newWhole ? [compare(oldWhole, newWhole)] : []),
    ...now.map((node) =>
      compare(
        old.find(({ key }) => key === node.key),
        node,
      ),
    ),
    ...gone.map((node) => compare(node, undefined)),
  ];
}

function compare(before: NodeFigures | undefined, after: NodeFigures | undefined): NodeComparison {
  const span = [before, after].flatMap((node) => (node ? levelSpan(node) : []));
  return {
    key: (after ?? before)?.key ?? '',
    unit: (after ?? before)?.unit ?? null,
    before: before ? distributionOf(before, span) : null,
    after: after ? distributionOf(after, span) : null,
    movement: before && after ? movementOf(before, after) : null,
  };
}

/** Why sheets have no score, and how many for each reason: the plugin's reason codes. */
export type NoScoreReasons = ReadonlyMap<string, number>;

/** Counts the reasons that roots without a score give; `no-score` where a plugin gives none. */
export function noScoreReasons(trees: readonly ScoreNode[]): NoScoreReasons {
  const counts = new Map<string, number>();
  for (const { key, value, contributions } of trees) {
    if (value !== null) continue;
    const verdict = contributions.find((line) => line.key === key && line.reason !== null);
    const reason = verdict?.reason ?? 'no-score';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}
