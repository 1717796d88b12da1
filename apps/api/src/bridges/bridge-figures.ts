import type { PeerProfile } from '@erfa/benchmark';
import type { BridgedFigure } from '@erfa/model-lab';
import { findScore, type ScoreNode } from '@erfa/scoring-sdk';
import { buildRelease } from '../benchmarks/build-release';

/** Which way of scoring again and publishing a bridge was made by; raised when the way changes. */
export const bridgeMethod = 1;

/** One figure of one municipality: what it came to in its round, and what the same answers come to under the newer version. */
export interface BridgeScoreFigure extends Pick<
  ScoreNode,
  'key' | 'value' | 'level' | 'unit' | 'range' | 'outcome'
> {
  /** Its key in the older version. */
  readonly was: string;
  readonly then: Pick<ScoreNode, 'value' | 'level' | 'unit'>;
}

/** One municipality's figures as `bridge_figures` hands them over. */
export interface BridgedMunicipality {
  readonly code: string;
  readonly nodes: readonly BridgeScoreFigure[];
}

/** What a round has released of one group: a figure that is not hidden. */
export interface ReleasedCount {
  readonly nodeKey: string;
  readonly kind: string;
  readonly key: string;
  readonly count: number;
}

/** What is published of a round under the version after it. */
export interface BridgeContent {
  readonly method: number;
  readonly nodes: readonly string[];
  readonly figures: readonly {
    readonly nodeKey: string;
    readonly was: string;
    readonly kind: string;
    readonly key: string;
    readonly count: number;
    /** In tenths. */
    readonly median: number;
  }[];
}

/** The figures of one assessment over a bridge; one that has no score under either version is among them, with null. */
export function bridgeScoreFigures(
  bridged: readonly BridgedFigure[],
  then: ScoreNode,
  now: ScoreNode,
): BridgeScoreFigure[] {
  return bridged.flatMap(({ key, was }) => {
    const [before, after] = [findScore(then, was), findScore(now, key)];
    if (!before || !after) return [];
    const { value, level, unit, range, outcome } = after;
    return {
      ...{ key, was, value, level, unit, range, ...(outcome ? { outcome } : {}) },
      then: { value: before.value, level: before.level, unit: before.unit },
    };
  });
}

/**
 * The medians of a round under the version after it. Planned as the round's own release was, by who took part; of a figure, those
 * count who have it under both versions, and a group's is published only where these are as many as stand behind what the round has
 * released of it: so no difference between the two tells who has one of them. Pure.
 */
export function bridgeContent(
  profiles: readonly PeerProfile[],
  municipalities: readonly BridgedMunicipality[],
  released: readonly ReleasedCount[],
): BridgeContent {
  const keys = new Map(municipalities.flatMap(({ nodes }) => nodes.map((n) => [n.key, n.was])));
  const counts = new Map(
    released.map(({ nodeKey, kind, key, count }) => [`${nodeKey} ${kind} ${key}`, count]),
  );
  const compared = new Set(released.map(({ nodeKey }) => nodeKey));
  const { figures } = buildRelease(
    profiles,
    municipalities.map(({ code, nodes }) => ({
      code,
      nodes: nodes.filter(
        ({ was, value, then }) => compared.has(was) && value !== null && then.value !== null,
      ),
    })),
  );
  return {
    method: bridgeMethod,
    nodes: [...keys.keys()],
    figures: figures.flatMap(({ nodeKey, kind, key, count, median }) => {
      const was = keys.get(nodeKey);
      if (was === undefined || count === null || median === null) return [];
      return counts.get(`${was} ${kind} ${key}`) === count
        ? [{ nodeKey, was, kind, key, count, median }]
        : [];
    }),
  };
}
