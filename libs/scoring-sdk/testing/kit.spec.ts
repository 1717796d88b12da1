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
} from '../src/index';
import { brokenLaws, checkCase, type LawName, testScoringPlugin } from './index';

const text = (words: string) => ({ da: words, en: words });
const manifest: PluginManifest = {
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

const scoreShare = (model: Model, sheet: AnswerSheet): ScoreNode =>
  share(model, sheet, {
    key: model.key,
    kind: 'group',
    title: model.title,
    children: model.nodes,
  })[0];

const plugin = (
  score: (model: Model, sheet: AnswerSheet) => unknown,
  own: Partial<PluginManifest> = {},
): ScoringPlugin =>
  defineScoringPlugin({
    manifest: { ...manifest, ...own },
    prepare: (model) => (sheet) => score(model, sheet) as ScoreNode,
  });

const broken = (of: ScoringPlugin): LawName[] => brokenLaws(of, { runs: 60 }).map(({ law }) => law);
const answers = (sheet: AnswerSheet): number => Object.keys(sheet.answers).length;

/** The tree with the root's value replaced. */
function rootValue(model: Model, sheet: AnswerSheet, of: (value: number) => number): ScoreNode {
  const root = scoreShare(model, sheet);
  return root.value === null ? root : { ...root, value: of(root.value) };
}

let calls = 0;

/** One plugin per law, broken in just that respect as far as laws can be broken one at a time. */
const breakers: Readonly<Record<LawName, ScoringPlugin>> = {
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

describe('the laws', () => {
  it('find nothing wrong with a sound plugin', () => {
    expect(brokenLaws(plugin(scoreShare), { runs: 300 })).toEqual([]);
  });

  for (const [law, breaker] of Object.entries(breakers)) {
    it(`${law}: catches the plugin that breaks it`, () => {
      expect(broken(breaker)).toContain(law);
    });
  }

  it('are tried only where the manifest claims them', () => {
    const honest = plugin((model, sheet) => rootValue(model, sheet, (value) => 100 - value), {
      algebra: { ...manifest.algebra, monotone: false },
    });
    expect(broken(honest)).toEqual([]);
  });

  it('hold under their condition alone where the claim has one', () => {
    const [first] = brokenLaws(
      plugin((model, sheet) => rootValue(model, sheet, (value) => 100 - value), {
        options: [
          {
            key: 'turned',
            kind: 'boolean',
            title: text('Turned'),
            help: text('Turned'),
            default: false,
          },
        ],
        algebra: { ...manifest.algebra, monotone: { when: { turned: true } } },
      }),
      { runs: 50 },
    );
    expect(first).toMatchObject({ law: 'monotone', options: { turned: true } });
  });

  it('are tried on sheets of units where the manifest reads them, and only there', () => {
    const fussy = (model: Model, sheet: AnswerSheet): unknown => {
      if ((sheet.units ?? []).length > 2) throw new Error('too many units for me');
      return scoreShare(model, sheet.units?.[0] ?? sheet);
    };
    const [first] = brokenLaws(plugin(fussy, { units: true }), { runs: 60 });
    expect(first).toMatchObject({ law: 'total', sheet: { answers: {} } });
    expect(first?.sheet.units?.map(({ answers: left }) => left)).toEqual([{}, {}, {}]);
    expect(broken(plugin(fussy))).toEqual([]);
  });

  it('look at outcomes too', () => {
    const named = plugin((model, sheet) => {
      const key = model.nodes[0]?.key === 'q1' ? 'first' : 'other';
      return { ...scoreShare(model, sheet), outcome: { key, title: text(key) } };
    });
    expect(broken(named)).toContain('order-independent');
  });

  it('show the smallest failing sheet', () => {
    const [first] = brokenLaws(breakers.total, { runs: 200 });
    expect(first && answers(first.sheet)).toBe(3);
    expect(first?.what).toContain('too many answers for me');
  });

  it('draw the same trials for the same seed', () => {
    const once = brokenLaws(breakers.monotone, { runs: 50, seed: 5 });
    expect(brokenLaws(breakers.monotone, { runs: 50, seed: 5 })).toEqual(once);
  });
});

describe('the table of cases', () => {
  const model: Model = {
    format: 1,
    key: 'm',
    version: 1,
    title: text('M'),
    scales: { yes: { kind: 'boolean' } },
    scoring: { plugin: 'share', version: '1.0.0' },
    nodes: [{ key: 'q', kind: 'question', title: text('Q'), scale: 'yes' }],
  };
  const sheet: AnswerSheet = { answers: { q: { state: 'answered', value: true } } };

  it('says node, field, what came and what was expected', () => {
    const item = { name: 'x', model, sheet, expect: { m: { value: 50 }, nowhere: {} } };
    expect(checkCase(plugin(scoreShare), item)).toEqual([
      'm: value is 100, expected 50',
      'nowhere: no such node in the tree',
    ]);
  });

  it('looks at the outcome by its key, and refuses units that the plugin does not read', () => {
    const item = { name: 'x', model, sheet, expect: { m: { outcome: 'high' } } };
    expect(checkCase(plugin(scoreShare), item)).toEqual(['m: outcome is null, expected high']);
    const units = { answers: {}, units: [{ key: 'north', answers: sheet.answers }] };
    expect(checkCase(plugin(scoreShare), { ...item, sheet: units })).toEqual([
      'units: the plugin does not read the answers of units',
    ]);
  });

  it('refuses a sheet that does not fit the model', () => {
    const unfit: AnswerSheet = { answers: { q: { state: 'answered', value: 3 } } };
    const item = { name: 'x', model, sheet: unfit, expect: { m: { value: 100 } } };
    expect(checkCase(plugin(scoreShare), item)).toEqual(['answers.q: wrong-type']);
  });

  it('runs under any runner that has describe and it', () => {
    const names: string[] = [];
    const failed: string[] = [];
    testScoringPlugin(breakers.monotone, {
      cases: [{ name: 'a case', model, sheet, expect: { q: { value: 100 } } }],
      runs: 30,
      runner: {
        describe: (name, body) => {
          names.push(name);
          body();
        },
        it: (name, body) => {
          try {
            body();
          } catch {
            failed.push(name);
          }
        },
      },
    });
    expect(names).toEqual(['plugin share 1.0.0', 'cases', 'laws']);
    expect(failed).toContain('monotone');
    expect(failed).not.toContain('a case');
    expect(() => testScoringPlugin(breakers.monotone, { cases: [] })).toThrow('at least one case');
  });
});
