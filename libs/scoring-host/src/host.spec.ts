import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AnswerSheet, Model, ScoreNode, ScoringPlugin } from '@erfa/scoring-sdk';
import {
  createScoringHost,
  hostLimits,
  hostOf,
  inProcess,
  ScoringError,
  type ScoringHost,
} from './index';

const built = path.join(import.meta.dirname, '..', '..', '..', 'dist', 'plugins');
const weightedMean = path.join(built, 'weighted-mean');
const ladder = path.join(built, 'ladder');
const quadrant = path.join(built, 'quadrant');
const units = path.join(built, 'units');
const text = (words: string) => ({ da: words, en: words });

const model = (own: Partial<Model> = {}): Model => ({
  format: 1,
  key: 'm',
  version: 3,
  title: text('M'),
  scales: {
    five: {
      kind: 'steps',
      steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title: text(`${value}`) })),
    },
  },
  scoring: { plugin: 'weighted-mean', version: '^1.0.0', options: { unanswered: 'zero' } },
  nodes: [
    { key: 'a', kind: 'question', title: text('A'), scale: 'five' },
    {
      key: 'b',
      kind: 'question',
      title: text('B'),
      scale: 'five',
      shownWhen: { all: [{ question: 'a', is: [5] }] },
    },
  ],
  ...own,
});
const answers = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { state: 'answered', value } as const]),
  );

async function failure(run: Promise<unknown>): Promise<ScoringError> {
  const error: unknown = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ScoringError) return error;
  throw new Error(`expected a scoring error, got ${String(error)}`);
}

describe('a host of the built plugins', () => {
  let host: ScoringHost;
  beforeAll(async () => {
    host = await createScoringHost([weightedMean, ladder, quadrant, units]);
  });

  it('loads them all without faults', () => {
    expect(host.faults).toEqual([]);
    expect(host.plugins.map(({ manifest }) => manifest.id)).toEqual([
      'weighted-mean',
      'ladder',
      'quadrant',
      'units',
    ]);
    expect(host.plugins.every(({ satisfies }) => satisfies('^1.0.0'))).toBe(true);
  });

  it('scores, and says with what', async () => {
    const result = await host.score(model(), { answers: answers({ a: 5, b: 2 }) });
    expect(result).toMatchObject({
      model: { key: 'm', version: 3 },
      plugin: { id: 'weighted-mean', version: '1.0.0' },
      options: { unanswered: 'zero', rule: 'mean', rounding: { mode: 'none', place: 1 } },
      root: { key: 'm', value: 3.5, level: 3 },
    });
    expect(result.model.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(result.inputHash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('hides what conditions hide before the plugin sees it', async () => {
    const { root } = await host.score(model(), { answers: answers({ a: 4, b: 1 }) });
    expect(root.value).toBe(4);
    expect(root.contributions[1]).toMatchObject({ key: 'b', reason: 'hidden' });
  });

  it('gives equal hashes for equal models and sheets, however they are written', async () => {
    const one = await host.score(model(), { answers: answers({ a: 5, b: 2 }) });
    const other = await host.score(structuredClone(model()), { answers: answers({ b: 2, a: 5 }) });
    expect([other.model.hash, other.inputHash]).toEqual([one.model.hash, one.inputHash]);
    const third = await host.score(model({ version: 4 }), { answers: answers({ a: 5, b: 3 }) });
    expect(third.model.hash).not.toBe(one.model.hash);
    expect(third.inputHash).not.toBe(one.inputHash);
  });

  it('scores every axis of a model', async () => {
    const axes = [
      { key: 'now', title: text('Now') },
      { key: 'wanted', title: text('Wanted') },
    ];
    const sheet = { answers: answers({ a: 5, b: 1 }), axes: { wanted: answers({ a: 5, b: 5 }) } };
    const result = await host.score(model({ axes }), sheet);
    expect([result.root.value, result.axes?.['wanted']?.value]).toEqual([3, 5]);
  });

  it.each([
    ['plugin-missing', model({ scoring: { plugin: 'none', version: '^1.0.0' } }), {}],
    ['plugin-version', model({ scoring: { plugin: 'ladder', version: '^2.0.0' } }), {}],
    [
      'options-invalid',
      model({ scoring: { plugin: 'ladder', version: '^1.0.0', options: { unanswered: 'never' } } }),
      {},
    ],
    ['sheet-invalid', model(), { a: 7 }],
    ['sheet-invalid', model(), { nowhere: 1 }],
  ] as const)('answers %s with its code', async (code, of, values) => {
    const error = await failure(host.score(of, { answers: answers(values) }));
    expect(error.code).toBe(code);
    expect(error.details.length).toBeGreaterThan(0);
  });
});

describe('a host of plugins that misbehave', () => {
  const manifest = JSON.parse(
    readFileSync(path.join(weightedMean, 'plugin.json'), 'utf8'),
  ) as ScoringPlugin['manifest'];
  const hostWith = (score: (of: Model) => unknown): ScoringHost =>
    hostOf([
      {
        manifest,
        runner: inProcess({ manifest, prepare: (of) => () => score(of) as ScoreNode }),
      },
    ]);
  const node = (key: string, children: unknown[], value: unknown = 1) => ({
    key,
    state: 'scored',
    value,
    level: null,
    unit: null,
    range: null,
    coverage: 1,
    contributions: [
      { key, rule: 'r', state: 'counted', value: 1, weight: 1, effect: 1, reason: null },
    ],
    children,
  });
  const sheet = { answers: {} };

  it.each<[string, () => unknown, string]>([
    [
      'throws',
      () => {
        throw new Error('no');
      },
      'plugin-failed',
    ],
    [
      'throws what is no error',
      () => {
        throw 'no';
      },
      'plugin-failed',
    ],
    ['gives nothing', () => undefined, 'output-invalid'],
    ['gives NaN', () => node('m', [node('a', []), node('b', [], NaN)]), 'output-invalid'],
    ['gives infinity', () => node('m', [node('a', []), node('b', [], Infinity)]), 'output-invalid'],
    ['leaves a node out', () => node('m', [node('a', [])]), 'output-invalid'],
    [
      'makes a node up',
      () => node('m', [node('a', []), node('b', []), node('c', [])]),
      'output-invalid',
    ],
  ])('one that %s costs its call an error', async (_, score, code) => {
    expect((await failure(hostWith(score).score(model(), sheet))).code).toBe(code);
  });

  it('hands sheets of units to plugins that read them, and to no other', async () => {
    const units = [
      { key: 'north', answers: answers({ a: 5, b: 2 }) },
      { key: 'south', answers: answers({ a: 4, b: 2 }) },
    ];
    const seen: unknown[] = [];
    const hostOfUnits = (reads: boolean): ScoringHost => {
      const own = { ...manifest, ...(reads ? { units: true } : {}) };
      const prepare = () => (given: AnswerSheet) => {
        seen.push(given);
        return node('m', [node('a', []), node('b', [])]) as ScoreNode;
      };
      return hostOf([{ manifest: own, runner: inProcess({ manifest: own, prepare }) }]);
    };
    const axes = ['now', 'wanted'].map((key) => ({ key, title: text(key) }));
    const host = hostOfUnits(true);
    const one = await host.score(model({ axes }), { answers: {}, units });
    // Conditions are resolved unit by unit; further axes have no answers of units.
    expect(seen).toMatchObject([
      {
        units: [{ answers: { b: { state: 'answered' } } }, { answers: { b: { state: 'hidden' } } }],
      },
      { answers: {}, units: [{ answers: {} }, { answers: {} }] },
    ]);
    const other = await host.score(model({ axes }), { answers: {}, units: units.slice(0, 1) });
    expect(other.inputHash).not.toBe(one.inputHash);
    const refused = await failure(hostOfUnits(false).score(model(), { answers: {}, units }));
    expect([refused.code, refused.details]).toEqual([
      'sheet-invalid',
      ['units: the plugin does not read the answers of units'],
    ]);
  });

  it('counts the answers of units among all others', async () => {
    const many = Array.from({ length: hostLimits.units + 1 }, (_, at) => ({
      key: `u${at}`,
      answers: {},
    }));
    const full = {
      answers: Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}`, {}])),
    };
    const own = { ...manifest, units: true };
    const host = hostOf([
      {
        manifest: own,
        runner: inProcess({ manifest: own, prepare: () => () => ({}) as ScoreNode }),
      },
    ]);
    for (const units of [many, many.slice(1).map((unit) => ({ ...unit, ...full }))]) {
      const error = await failure(host.score(model(), { answers: {}, units } as AnswerSheet));
      expect(error.code).toBe('too-large');
    }
  });

  it('is none when the tree is right', async () => {
    const { root } = await hostWith(() => node('m', [node('a', []), node('b', [])])).score(
      model(),
      sheet,
    );
    expect(root.value).toBe(1);
  });
});

describe('reading plugin folders', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'plugins-'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const good = readFileSync(path.join(weightedMean, 'plugin.json'), 'utf8');
  const folder = (name: string, manifest: string | undefined, code: string | undefined): string => {
    const at = path.join(root, name);
    mkdirSync(at, { recursive: true });
    if (manifest !== undefined) writeFileSync(path.join(at, 'plugin.json'), manifest);
    if (code !== undefined) writeFileSync(path.join(at, 'index.mjs'), code);
    return at;
  };
  const altered = (own: object): string =>
    JSON.stringify({ ...(JSON.parse(good) as object), ...own });

  it('names every fault of every plugin, and uses the others', async () => {
    const host = await createScoringHost([
      path.join(root, 'nowhere'),
      folder('broken', '{', ''),
      folder('unfit', altered({ id: 'unfit', title: {}, scales: [] }), ''),
      folder('later', altered({ id: 'later', apiVersion: '1.9.0' }), undefined),
      weightedMean,
      folder('twin', good, 'export default {}'),
      folder('throws', altered({ id: 'throws' }), 'throw new Error("at load")'),
      folder('nothing', altered({ id: 'nothing' }), 'export const plugin = 1;'),
      folder(
        'other',
        altered({ id: 'other' }),
        `export default { manifest: ${good}, prepare: () => () => null };`,
      ),
    ]);
    expect(host.plugins.map(({ manifest }) => manifest.id)).toEqual(['weighted-mean']);
    expect(host.faults.map(({ plugin, code }) => `${plugin} ${code}`)).toEqual([
      'nowhere manifest-missing',
      'broken manifest-invalid',
      'unfit manifest-invalid',
      'unfit manifest-invalid',
      'later api-version',
      'later entry-missing',
      'weighted-mean id-taken',
      'throws load-failed',
      'nothing not-a-plugin',
      'other manifest-differs',
    ]);
  });
});
