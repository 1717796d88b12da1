import { gapPriority, levelsOf } from '@erfa/domain';
import {
  findScore,
  type Goal,
  type Language,
  type Reach,
  reaches,
  type ScoreNode,
  titlesOf,
} from '@erfa/scoring-sdk';
import { lineSentence, type Named, targetSentence, waySentence } from './outlook.words';
import { changeViews } from './result-view';
import type { ActionRow } from './results.queries';
import type { StoredResult } from './stored-results';
import type { EffortRow, TargetRow } from './targets.queries';
import type {
  GapView,
  OutlookLineView,
  OutlookPointView,
  StandingView,
  TargetView,
  WayView,
} from './targets.views';

/** What is read before anything is scored. */
export interface Material extends StoredResult {
  readonly targets: readonly TargetRow[];
  readonly efforts: readonly EffortRow[];
  readonly actions: readonly ActionRow[];
  readonly language: Language;
}

/** The score on a day: the whole tree as it would be. */
export interface Ahead {
  readonly on: string;
  readonly score: ScoreNode;
}

/** A way to a goal, with its words. @param units names of the units of the sheet */
export function wayView(
  { model, efforts }: Material,
  reach: Reach,
  { key, at, least }: Goal,
  { unit }: ScoreNode,
  units: ReadonlyMap<string, string>,
  language: Language,
): WayView {
  const goal = { reachedAt: at, least };
  const known = new Set(efforts.map(({ question }) => question));
  const found = reach.state === 'found' ? reach.changes : [];
  const views = changeViews(model, found, language, units);
  const changes = found.flatMap((change, place) => {
    const view = views[place];
    const estimated = known.has(change.question);
    return view ? [{ ...view, unit: change.unit ?? null, days: change.cost, estimated }] : [];
  });
  const figure: Named = { title: titlesOf(model, language)(key), unit };
  const guessed = changes.filter(({ estimated }) => !estimated).length;
  return {
    ...{ key, title: figure.title, ...goal, changes },
    state: reach.state === 'unknown-node' ? 'no-level' : reach.state,
    from: 'from' in reach ? reach.from : null,
    to: reach.state === 'found' ? reach.to : reach.state === 'out-of-reach' ? reach.best : null,
    days: reach.state === 'found' ? reach.cost : 0,
    cheapest: reach.state === 'found' && reach.cheapest,
    sentence: waySentence(reach, goal, figure, guessed, language),
  };
}

const standing = (node: ScoreNode | undefined): StandingView => ({
  value: node?.value ?? null,
  level: node?.level ?? null,
});

/** A target as it stands, without what is missing; null where the result has no such figure any more. */
export function targetView(
  { model, result, language }: Material,
  row: TargetRow,
  scores: readonly Ahead[],
): TargetView | null {
  const node = findScore(result.score, row.nodeKey);
  if (!node) return null;
  const goal = { at: row.reachedAt, least: row.least };
  const at = ({ score }: Ahead): StandingView => standing(findScore(score, row.nodeKey));
  const now = standing(node);
  const by = scores.findLast(({ on }) => on <= row.dueOn);
  const projected = by ? at(by) : now;
  const there = scores.find((ahead) => reaches(goal, at(ahead)));
  const state = reaches(goal, now)
    ? 'reached'
    : reaches(goal, projected)
      ? 'planned'
      : there
        ? 'late'
        : 'short';
  const figure: Named = { title: titlesOf(model, language)(row.nodeKey), unit: node.unit };
  const view = {
    ...row,
    title: figure.title,
    now,
    gap: gapOf(row, node),
    projected,
    state,
  } as const;
  const sentence = targetSentence(view, there?.on ?? null, figure, language);
  return { ...view, sentence, missing: null };
}

/** How far it is, and how urgent: on the figure's own scale where that has bounds. */
function gapOf({ reachedAt, least }: TargetRow, node: ScoreNode): GapView {
  const levels = levelsOf(node);
  const ofLevels = reachedAt === 'level' && node.unit !== 'level';
  const range = ofLevels ? levels && { min: levels.lowest, max: levels.highest } : node.range;
  const current = (ofLevels ? node.level : node.value) ?? range?.min ?? 0;
  const distance = Math.max(0, Math.round((least - current) * 1e6) / 1e6);
  if (!range) return { distance, percent: null, priority: null };
  const { percent, priority } = gapPriority(current, least, range);
  return { distance, percent, priority };
}

/** The most urgent first; what has no priority by its day. */
export function byUrgency(targets: readonly TargetView[]): TargetView[] {
  return targets.toSorted(
    (a, b) =>
      (b.gap.percent ?? -1) - (a.gap.percent ?? -1) ||
      (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0),
  );
}

/** The whole, the dimensions, and what has a target, day by day. */
export function lines(
  { model, result, targets, language }: Material,
  scores: readonly Ahead[],
): OutlookLineView[] {
  const title = titlesOf(model, language);
  const aimed = targets.map(({ nodeKey }) => nodeKey);
  const scored = result.score.children.filter(
    ({ contributions }) => !contributions.some(({ rule }) => rule === 'not-scored'),
  );
  const keys = new Set([model.key, ...scored.map(({ key }) => key), ...aimed]);
  return [...keys].flatMap((key) => {
    const node = findScore(result.score, key);
    if (!node) return [];
    const points = scores.map(({ on, score }): OutlookPointView => ({
      on,
      ...standing(findScore(score, key)),
    }));
    const figure = { title: title(key), unit: node.unit };
    const { range } = node;
    const sentence = lineSentence(figure, points, language);
    return [{ key, ...figure, range, levels: levelsOf(node), points, sentence }];
  });
}
