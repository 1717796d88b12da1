import path from 'node:path';
import type { Answer, AnswerSheet, Model, ModelNode } from '@erfa/scoring-sdk';
import { createScoringHost, type ScoringHost } from './host';
import { manySheetsScorer, type ManySheetsScorer } from './many-sheets';

const folders = ['weighted-mean', 'ladder', 'units'].map((id) =>
  path.resolve(__dirname, '../../../dist/plugins', id),
);
const text = (words: string) => ({ da: words, en: words });
const model = (more: Partial<Model> = {}, nodes?: Model['nodes']): Model => ({
  ...{ format: 1, key: 'm', version: 1, title: text('m') },
  scales: {
    steps: {
      kind: 'steps',
      steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title: text(`${value}`) })),
    },
  },
  scoring: {
    ...{ plugin: 'weighted-mean', version: '^1.0.0' },
    options: { rounding: { mode: 'half-up', place: 1 }, minimumCoverage: '1/2' },
  },
  nodes:
    nodes ??
    ['a', 'b', 'c'].map((group): ModelNode => ({
      ...{ key: group, kind: 'group', title: text(group) },
      children: [1, 2, 3].map((at) => ({
        ...{ key: `${group}${at}`, kind: 'question', title: text(`${group}${at}`) },
        ...{ scale: 'steps', weight: at },
      })),
    })),
  ...more,
});
const keys = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1', 'c2', 'c3'];
const sheets = Array.from({ length: 40 }, (_, row): AnswerSheet => ({
  answers: Object.fromEntries(
    keys.flatMap((key, at): [string, Answer][] => {
      const drawn = (row * 7 + at * at * 3 + row * at) % 7;
      if (drawn === 0) return [];
      if (drawn === 6) return [[key, { state: 'not-applicable', reason: '' }]];
      return [[key, { state: 'answered', value: drawn }]];
    }),
  ),
}));

describe('many sheets', () => {
  let scorer: ManySheetsScorer;
  let host: ScoringHost;
  beforeAll(async () => {
    scorer = await manySheetsScorer(folders);
    host = await createScoringHost(folders);
  });

  /** What the host's trees come to, place by place. */
  const expectTrees = async (of: Model, opened = of, given = sheets): Promise<void> => {
    const many = scorer(opened, given);
    const figures = many.figures(of);
    for (const [row, sheet] of given.entries()) {
      const { root } = await host.score(of, sheet);
      const nodes = [root, ...root.children];
      expect(figures.map(({ key }) => key)).toEqual(nodes.map(({ key }) => key));
      figures.forEach(({ values, levels, unit, range }, at) => {
        expect([values[row], levels[row], unit]).toEqual([
          ...[nodes[at]?.value ?? NaN, nodes[at]?.level ?? NaN],
          nodes[at]?.unit,
        ]);
        const value = values[row] ?? NaN;
        if (range && !Number.isNaN(value))
          expect(value >= range.min && value <= range.max).toBe(true);
      });
      if (of === opened) expect(many.tree(row)).toEqual(root);
    }
  };

  it('come to what the host makes of each, also with other weights', async () => {
    const base = model();
    await expectTrees(base);
    const heavy = base.nodes.map((node, at) => ({ ...node, weight: at * 2.5 }));
    await expectTrees({ ...base, nodes: heavy }, base);
    // Another number of decimals in the weights has another unit of counting.
    await expectTrees(
      { ...base, nodes: base.nodes.map((node) => ({ ...node, weight: 0.125 })) },
      base,
    );
  });

  it('do so where questions stand at the top, sums have no range of their own, or conditions hide', async () => {
    const loose: ModelNode = {
      ...{ key: 'a1', kind: 'question', title: text('a1'), scale: 'steps' },
    };
    const [, ...rest] = model().nodes;
    await expectTrees(model({}, [loose, ...rest]), undefined, withKeys(['a1', 'b1', 'b2', 'c1']));
    await expectTrees(
      model({ scoring: { plugin: 'weighted-mean', version: '^1.0.0', options: { rule: 'sum' } } }),
    );
    const hidden = model().nodes.map((node, at) =>
      at === 2 ? { ...node, shownWhen: { any: [{ question: 'a1', is: [4, 5] }] } } : node,
    );
    await expectTrees(model({}, hidden));
  });

  it('do so for other plugins, and leave text out', async () => {
    const words: ModelNode = {
      ...{ key: 'words', kind: 'question', title: text('w'), scale: { kind: 'text' } },
    };
    const said = sheets.map(({ answers }) => ({
      answers: { ...answers, words: { state: 'answered' as const, value: 'Ord' } },
    }));
    const figures = scorer(model({}, [...model().nodes, words]), said).figures();
    expect(figures.map(({ key }) => key)).toEqual(['m', 'a', 'b', 'c']);
    expect(figures[0]?.values).toEqual(scorer(model(), sheets).figures()[0]?.values);
    await expectTrees(
      model({ scoring: { plugin: 'units', version: '^1.0.0' } }),
      undefined,
      sheets.slice(0, 5),
    );
  });

  it('say why a model cannot be scored', () => {
    const code = (of: Model): unknown => {
      try {
        scorer(of, sheets).figures();
        return null;
      } catch (error) {
        return (error as { code?: string }).code;
      }
    };
    const scoring = (plugin: string, version = '^1.0.0', options = {}) =>
      model({ scoring: { plugin, version, options } });
    expect(code(scoring('nobody'))).toBe('plugin-missing');
    expect(code(scoring('weighted-mean', '^9.0.0'))).toBe('plugin-version');
    expect(code(scoring('weighted-mean', '^1.0.0', { nonsense: true }))).toBe('options-invalid');
    expect(code(model({}, []))).toBe('options-invalid');
  });

  const withKeys = (wanted: readonly string[]): AnswerSheet[] =>
    sheets.map(({ answers }) => ({
      answers: Object.fromEntries(Object.entries(answers).filter(([key]) => wanted.includes(key))),
    }));
});
