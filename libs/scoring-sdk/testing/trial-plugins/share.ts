import {
  type AnswerSheet,
  answerTo,
  defineScoringPlugin,
  measure,
  type Model,
  type ModelNode,
  type PluginManifest,
  scaleOf,
  scaleRange,
  type ScoreNode,
  type ScoringPlugin,
  toNumber,
} from '../../src/index';
import type { LawName } from '../index';

export const text = (words: string) => ({ da: words, en: words });
export const manifest: PluginManifest = {
  id: 'share',
  version: '1.0.0',
  apiVersion: '1.0.0',
  title: text('Share'),
  description: text('The mean place of all answers on their scales, 0–1.'),
  entry: 'index.mjs',
  scales: ['steps', 'range', 'boolean'],
  axes: 'each',
  options: [],
  algebra: {
    withinRange: true,
    monotone: true,
    orderIndependent: true,
    notApplicableNeutral: true,
    unansweredNeutral: true,
    integer: false,
  },
  rules: { share: { title: text('Share') } },
};

interface Figures {
  readonly sum: number;
  readonly count: number;
}

/** A sound plugin: the mean place of all answered questions below, in whole hundredths. */
function share(model: Model, sheet: AnswerSheet, node: ModelNode): [ScoreNode, Figures] {
  let figures: Figures = { sum: 0, count: 0 };
  const children: ScoreNode[] = [];
  if (node.kind === 'group') {
    for (const child of node.children) {
      const [tree, below] = share(model, sheet, child);
      children.push(tree);
      figures = { sum: figures.sum + below.sum, count: figures.count + below.count };
    }
  } else {
    const scale = scaleOf(model, node);
    const answer = answerTo(sheet.answers, node.key);
    if (scale && answer.state === 'answered') {
      const result = measure(scale, answer.value);
      const { min, max } = scaleRange(scale);
      if (result.ok) {
        const place = Math.round(((toNumber(result.value) - min) / (max - min)) * 100);
        figures = { sum: place, count: 1 };
      }
    }
  }
  const value = figures.count === 0 ? null : figures.sum / figures.count;
  const plain = { key: node.key, rule: 'share', weight: null, effect: null } as const;
  const tree: ScoreNode = {
    key: node.key,
    state: value === null ? 'no-score' : 'scored',
    value,
    level: null,
    unit: null,
    range: { min: 0, max: 100 },
    coverage: 1,
    contributions: [
      value === null
        ? { ...plain, state: 'left-out', value, reason: 'nothing-counts' }
        : { ...plain, state: 'counted', value, reason: null },
    ],
    children,
  };
  return [tree, figures];
}

export const scoreShare = (model: Model, sheet: AnswerSheet): ScoreNode =>
  share(model, sheet, {
    key: model.key,
    kind: 'group',
    title: model.title,
    children: model.nodes,
  })[0];

export const plugin = (
  score: (model: Model, sheet: AnswerSheet) => unknown,
  own: Partial<PluginManifest> = {},
): ScoringPlugin =>
  defineScoringPlugin({
    manifest: { ...manifest, ...own },
    prepare: (model) => (sheet) => score(model, sheet) as ScoreNode,
  });

const answers = (sheet: AnswerSheet): number => Object.keys(sheet.answers).length;

/** The tree with the root's value replaced. */
export function rootValue(
  model: Model,
  sheet: AnswerSheet,
  of: (value: number) => number,
): ScoreNode {
  const root = scoreShare(model, sheet);
  return root.value === null ? root : { ...root, value: of(root.value) };
}

let calls = 0;

/** One plugin per law, broken in just that respect as far as laws can be broken one at a time. */
export const breakers: Readonly<Record<LawName, ScoringPlugin>> = {
  total: plugin((model, sheet) => {
    if (answers(sheet) > 2) throw new Error('too many answers for me');
    return scoreShare(model, sheet);
  }),
  'well-formed': plugin((model, sheet) => ({ ...scoreShare(model, sheet), children: [] })),
  deterministic: plugin((model, sheet) => {
    calls += 1;
    return rootValue(model, sheet, (value) => Math.min(100, value + (calls % 2)));
  }),
  'without-memory': defineScoringPlugin({
    manifest,
    prepare: (model) => {
      let most = 0;
      return (sheet) => {
        const root = scoreShare(model, sheet);
        most = Math.max(most, root.value ?? 0);
        return root.value === null ? root : { ...root, value: most };
      };
    },
  }),
  'input-untouched': plugin((model, sheet) => {
    const tree = scoreShare(model, sheet);
    const mutable = sheet.answers as Record<string, unknown>;
    if (!Object.isFrozen(mutable)) mutable['q1'] = { state: 'unanswered' };
    return tree;
  }),
  'survives-copying': plugin((model, sheet) => rootValue(model, sheet, (v) => (v === 0 ? -0 : v))),
  'answer-order': plugin((model, sheet) => {
    const first = Object.keys(sheet.answers)[0] ?? '';
    return rootValue(model, sheet, (value) => (first.endsWith('1') ? value : value / 2));
  }),
  'unread-fields': plugin(
    (model, sheet) => {
      const heavy = model.nodes.some(({ weight = 1 }) => weight > 3);
      return rootValue(model, sheet, (value) => (heavy ? value / 2 : value));
    },
    { reads: { weight: false, weightOfOnlyChild: false, level: false, groupScale: false } },
  ),
  'within-range': plugin((model, sheet) => rootValue(model, sheet, (value) => value * 1.5)),
  monotone: plugin((model, sheet) => rootValue(model, sheet, (value) => 100 - value)),
  'order-independent': plugin((model, sheet) => {
    const weight = model.nodes[0]?.key === 'q1' ? 1 : 0.5;
    return rootValue(model, sheet, (value) => value * weight);
  }),
  'not-applicable-neutral': plugin((model, sheet) => {
    const outside = Object.values(sheet.answers).some(({ state }) => state === 'not-applicable');
    return rootValue(model, sheet, (value) => (outside ? value / 2 : value));
  }),
  'unanswered-neutral': plugin((model, sheet) => {
    const none = Object.values(sheet.answers).some(({ state }) => state === 'unanswered');
    return rootValue(model, sheet, (value) => (none ? value / 2 : value));
  }),
  integer: plugin(scoreShare, { algebra: { ...manifest.algebra, integer: true } }),
};
