import path from 'node:path';
import {
  type Answer,
  type AnswerSheet,
  findScore,
  type Model,
  type ModelNode,
  type ScoreNode,
} from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { createScoringHost } from './index';

const plugins = path.join(import.meta.dirname, '..', '..', '..', 'dist', 'plugins');
const folders = ['weighted-mean', 'ladder', 'staged-gates', 'minimum-of', 'deduction', 'units'];
const host = createScoringHost(folders.map((name) => path.join(plugins, name)));

const words = { da: 'x', en: 'x' };
const question = (key: string, scale: string): ModelNode => ({
  key,
  kind: 'question',
  title: words,
  scale,
});
const model = (plugin: string, nodes: readonly ModelNode[]): Model => ({
  format: 1,
  key: 'total',
  version: 1,
  title: words,
  scales: {
    five: {
      kind: 'steps',
      steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title: words })),
    },
    words: { kind: 'text' },
  },
  scoring: { plugin, version: '^1.0.0', options: {} },
  nodes,
});

/** Groups of steps and texts; a group, or the whole, may hold texts alone. */
const groups = fc.array(
  fc.array(fc.constantFrom('five', 'words'), { maxLength: 4, minLength: 1 }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const answers = (count: number) =>
  fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }), {
    minLength: count,
    maxLength: count,
  });

const figures = (node: ScoreNode): [string, unknown][] => [
  [node.key, { ...node, children: node.children.length }],
  ...node.children.flatMap(figures),
];

describe('questions in text', () => {
  it('change no figure of any plugin, and have a place in the tree', async () => {
    const { score } = await host;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...folders),
        groups,
        answers(16),
        async (plugin, of, given) => {
          const nodes = of.map((scales, g): ModelNode => ({
            key: `g${g}`,
            kind: 'group',
            title: words,
            children: scales.map((scale, q) => question(`g${g}q${q}`, scale)),
          }));
          const without = nodes.flatMap((node): ModelNode[] => {
            if (node.kind !== 'group') return [];
            const children = node.children.filter(({ scale }) => scale === 'five');
            return children.length > 0 ? [{ ...node, children }] : [];
          });
          const all = of.flatMap((scales, g) =>
            scales.map((scale, q): [string, Answer] => {
              const value = given[g * 4 + q] ?? null;
              if (value === null) return [`g${g}q${q}`, { state: 'unanswered' }];
              return [
                `g${g}q${q}`,
                { state: 'answered', value: scale === 'five' ? value : `tekst ${value}` },
              ];
            }),
          );
          const sheet: AnswerSheet = { answers: Object.fromEntries(all) };
          const { root } = await score(model(plugin, nodes), sheet);
          expect(root.children.map(({ key }) => key)).toEqual(nodes.map(({ key }) => key));
          const texts = nodes.flatMap((node) => (node.kind === 'group' ? node.children : []));
          for (const { key } of texts.filter((node) => node.scale === 'words')) {
            expect(findScore(root, key)).toMatchObject({
              state: 'no-score',
              coverage: 1,
              contributions: [{ rule: 'not-scored', reason: 'not-scored' }],
            });
          }
          if (without.length === 0) {
            expect(root.contributions[0]?.reason).toBe('not-scored');
            return;
          }
          const asked = new Set(
            without.flatMap((node) =>
              node.kind === 'group' ? node.children.map(({ key }) => key) : [],
            ),
          );
          const scored = Object.fromEntries(all.filter(([key]) => asked.has(key)));
          const plain = await score(model(plugin, without), { answers: scored });
          const found = new Map(figures(root));
          for (const [key, figure] of figures(plain.root)) {
            const { children: _, ...rest } = figure as ScoreNode;
            expect(found.get(key)).toMatchObject(rest);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('are in the hash of the input, and their texts are checked', async () => {
    const { score } = await host;
    const of = model('weighted-mean', [question('a', 'five'), question('why', 'words')]);
    const sheet = (text: string): AnswerSheet => ({
      answers: {
        a: { state: 'answered', value: 3 },
        why: { state: 'answered', value: text },
      },
      targets: { a: 4 },
    });
    const [one, other] = [await score(of, sheet('fordi')), await score(of, sheet('derfor'))];
    expect(one.root).toEqual(other.root);
    expect(one.inputHash).not.toBe(other.inputHash);
    await expect(score(of, sheet(' '))).rejects.toMatchObject({
      code: 'sheet-invalid',
      details: ['empty-text at answers.why'],
    });
  });

  it('are left alone by the smallest lift, and make none where there is nothing else', async () => {
    const { lift } = await host;
    const of = model('weighted-mean', [question('a', 'five'), question('why', 'words')]);
    const sheet: AnswerSheet = { answers: { a: { state: 'answered', value: 2 } } };
    expect(await lift(of, sheet, 'total')).toMatchObject({
      state: 'found',
      changes: [{ question: 'a', to: 3 }],
    });
    const texts = model('weighted-mean', [question('why', 'words')]);
    expect(await lift(texts, { answers: {} }, 'total')).toEqual({
      state: 'no-level',
      key: 'total',
    });
  });

  it('cannot be named by an option: the plugin would not find them', async () => {
    const { prepare } = await createScoringHost([path.join(plugins, 'quadrant')]);
    const of = model('quadrant', [question('a', 'five'), question('why', 'words')]);
    const named: Model = {
      ...of,
      scoring: { ...of.scoring, options: { x: 'a', y: 'why' } },
    };
    await expect(prepare(named)).rejects.toMatchObject({ code: 'options-invalid' });
  });
});
