import {
  countValues,
  peerGroups,
  planFigure,
  planRelease,
  publishFigures,
  segmentOf,
  sumHistograms,
  tenths,
  type Grid,
  type Histogram,
  type PeerProfile,
  type PlannedGroup,
  type Suppression,
} from '@erfa/benchmark';
import { levelsOf, type Levels } from '@erfa/domain';
import type { ScoreNode } from '@erfa/scoring-sdk';

/** Which way of planning, rounding and counting a release was made by; raised when the way changes. */
export const releaseMethod = 1;

/** One municipality's frozen figures: the whole and its dimensions. */
export interface FrozenFigures {
  readonly code: string;
  readonly nodes: readonly Pick<ScoreNode, 'key' | 'value' | 'level' | 'unit' | 'range'>[];
}

/** What a figure of the release counts. */
export interface ReleaseNode extends Pick<ScoreNode, 'key' | 'unit' | 'range'> {
  /** The levels it runs through; null where its numbers are no levels. */
  readonly levels: Levels | null;
}

/** A group as the release keeps it. */
export interface ReleaseGroup {
  readonly kind: string;
  readonly key: string;
  readonly place: number;
  readonly size: number;
  readonly answering: readonly string[];
  readonly suppressed: Suppression | null;
}

/** One figure of one group: published, or hidden with the reason. Values in tenths. */
export interface ReleaseFigure {
  readonly nodeKey: string;
  readonly kind: string;
  readonly key: string;
  readonly count: number | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  /** One count for each level from 0; null for a figure without levels. */
  readonly levels: readonly number[] | null;
  readonly suppressed: Suppression | null;
}

/** An exact histogram of one figure in one cell of the country; never published. */
export interface ReleaseSegment {
  readonly nodeKey: string;
  readonly segment: string;
  /** Value of the first count, in tenths. */
  readonly lowest: number;
  readonly counts: readonly number[];
  /** How many at each level from 0. */
  readonly levelCounts: readonly number[];
}

/** All that a release keeps. */
export interface ReleaseContent {
  readonly method: number;
  readonly participants: number;
  readonly nodes: readonly ReleaseNode[];
  readonly groups: readonly ReleaseGroup[];
  readonly figures: readonly ReleaseFigure[];
  readonly segments: readonly ReleaseSegment[];
}

/** A grid finer than this is not counted: a thousand points in tenths, from end to end. */
const mostPlaces = 10_001;

/**
 * Makes the release of a closed round: which groups may be shown is decided by who took part alone; then every figure is
 * counted once in the finest cells, and groups are sums of cells. Pure: the same input always gives the same release.
 */
export function buildRelease(
  profiles: readonly PeerProfile[],
  frozen: readonly FrozenFigures[],
): ReleaseContent {
  const plan = planRelease(peerGroups(profiles), new Set(frozen.map(({ code }) => code)));
  const segments = new Map(profiles.map((profile) => [profile.code, segmentOf(profile)]));
  const keys = [...new Set(frozen.flatMap(({ nodes }) => nodes.map(({ key }) => key)))];
  const perFigure = keys.map((key) => figureOf(key, plan, frozen, segments));
  return {
    method: releaseMethod,
    participants: frozen.length,
    nodes: perFigure.flatMap(({ node }) => node ?? []),
    groups: plan.map(({ kind, key, size, answering, suppressed }, place) => ({
      kind,
      key,
      place,
      size,
      answering,
      suppressed,
    })),
    figures: perFigure.flatMap(({ figures }) => figures),
    segments: perFigure.flatMap(({ kept }) => kept),
  };
}

function figureOf(
  nodeKey: string,
  plan: readonly PlannedGroup[],
  frozen: readonly FrozenFigures[],
  segments: ReadonlyMap<string, string>,
): {
  node: ReleaseNode | null;
  figures: readonly ReleaseFigure[];
  kept: readonly ReleaseSegment[];
} {
  const scored = new Map<string, { value: number; level: number | null }>();
  let grid: Grid | null = null;
  let described: ReleaseNode | null = null;
  for (const { code, nodes } of frozen) {
    const node = nodes.find(({ key }) => key === nodeKey);
    if (!node?.range || node.value === null) continue;
    grid = { lowest: Math.floor(node.range.min * 10), highest: Math.ceil(node.range.max * 10) };
    described = { key: nodeKey, unit: node.unit, range: node.range, levels: levelsOf(node) };
    scored.set(code, { value: tenths(node.value), level: node.level });
  }
  if (!grid || !described || grid.highest - grid.lowest >= mostPlaces)
    return { node: null, figures: [], kept: [] };
  const within = grid;
  const highest = described.levels?.highest;
  const levelled = highest === undefined ? null : Array.from({ length: highest + 1 }, () => 0);
  const cells = new Map<string, { histogram: Histogram; levels: readonly number[] }>();
  for (const segment of new Set([...scored.keys()].map((code) => segments.get(code) ?? ''))) {
    const members = [...scored].filter(([code]) => segments.get(code) === segment);
    cells.set(segment, {
      histogram: countValues(
        within,
        members.map(([, { value }]) => value),
      ),
      levels: (levelled ?? []).map(
        (_, at) => members.filter(([, { level }]) => level === at).length,
      ),
    });
  }
  const figures = planFigure(plan, new Set(scored.keys())).map((group): ReleaseFigure => {
    const { kind, key, suppressed } = group;
    // Who is in no group of the release cannot be in one of its cells: a group is made of whole cells.
    const mine = [...new Set(group.answering.map((code) => segments.get(code) ?? ''))].flatMap(
      (segment) => cells.get(segment) ?? [],
    );
    const shown =
      suppressed === null
        ? publishFigures(
            sumHistograms(
              within,
              mine.map(({ histogram }) => histogram),
            ),
            levelled &&
              levelled.map((_, at) => mine.reduce((n, cell) => n + (cell.levels[at] ?? 0), 0)),
          )
        : null;
    return {
      nodeKey,
      kind,
      key,
      count: shown?.count ?? null,
      lowerQuartile: shown?.lowerQuartile ?? null,
      median: shown?.median ?? null,
      upperQuartile: shown?.upperQuartile ?? null,
      levels: shown?.levels ?? null,
      suppressed: shown ? null : (suppressed ?? 'too-few'),
    };
  });
  const kept = [...cells].map(([segment, { histogram, levels }]) => ({
    nodeKey,
    segment,
    lowest: within.lowest,
    counts: histogram.counts,
    levelCounts: levels,
  }));
  return { node: described, figures, kept };
}
