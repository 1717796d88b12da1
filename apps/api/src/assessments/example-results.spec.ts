import path from 'node:path';
import { readGoldenFile, readModelFolder } from '@erfa/model-format';
import type { ScoringHost } from '@erfa/scoring-host';
import { findScore, type Model } from '@erfa/scoring-sdk';
import { createOwnHost } from '../models/scoring';
import { agendaItem } from './agenda-item';
import { extremes, liftView, nodeViews } from './result-view';
import { levelsOf } from '@erfa/domain';
import type { ResultView } from './results.views';
import { documentText } from '../../testing/word-document';

const root = path.resolve(__dirname, '../../../..');

describe('results of models that are not five levels', () => {
  let host: ScoringHost;
  beforeAll(async () => {
    host = await createOwnHost(root);
  });

  /** The result of a model's golden case as the API gives it. */
  const resultOf = async (name: string, at = 0): Promise<ResultView & { model: Model }> => {
    const { model, golden } = readModelFolder(path.join(root, 'libs/models', name), host.plugins);
    const file = golden[0];
    const cases = model && file ? readGoldenFile(file, model).cases : undefined;
    const sheet = cases?.[at]?.sheet;
    if (!model || !sheet) throw new Error(`${name} has no case ${at}`);
    const scored = await host.score(model, sheet);
    const manifest =
      host.plugins.find((plugin) => plugin.manifest.id === model.scoring.plugin)?.manifest ?? null;
    const nodes = nodeViews({
      model,
      sheet,
      score: scored.root,
      previous: (key) => findScore(scored.root, key),
      line: () => 'comparable',
      manifest,
      notes: new Map(),
      language: 'da',
    });
    const lifts = await Promise.all(model.nodes.map(({ key }) => host.lift(model, sheet, key)));
    return {
      model,
      roundId: '0198c0de-0000-4000-8000-000000000002',
      assessmentId: '0198c0de-0000-4000-8000-000000000001',
      title: { da: model.title.da, en: model.title.en },
      state: 'frozen',
      organisationName: 'Aarhus Kommune',
      submittedAt: null,
      submittedBy: null,
      previousTitle: null,
      previousVersion: null,
      chainWaits: false,
      modelVersion: model.version,
      modelHash: 'm',
      inputHash: 'i',
      plugin: { id: 'p', version: '1.0.0', title: 'P' },
      nodes,
      views: scored.root.views ?? [],
      ...extremes(nodes, model),
      units: [],
      lifts: lifts.flatMap((lift) => liftView(model, lift, 'da') ?? []),
      pluginProblem: null,
    };
  };
  const wordsOf = async (result: ResultView): Promise<string> =>
    documentText(
      await agendaItem({
        result,
        comparison: null,
        actions: [],
        outlook: { targets: [], lines: [], steps: [], left: [], efforts: [], pluginProblem: null },
        caseNumber: '',
        without: new Set(),
        fictional: false,
        language: 'da',
      }),
    );

  it('takes the four levels of a ladder, and says in words what is to be met', async () => {
    const result = await resultOf('ladder-steps');
    expect(result.nodes[0]).toMatchObject({ unit: 'level', levels: { lowest: 1, highest: 4 } });
    const words = await wordsOf(result);
    expect(words).toContain('på en skala fra 1 til 4');
    expect(words).not.toMatch(/\n5\n/);
    for (const { changes } of result.lifts)
      for (const { to, toWords } of changes) {
        expect(toWords).not.toBe('');
        if (Array.isArray(to)) expect(to).not.toContain(toWords);
      }
    expect(words).not.toContain('til trin true');
  });

  it('shows percentages without levels', async () => {
    const result = await resultOf('rows-average');
    expect(result.nodes[0]).toMatchObject({ unit: 'percent', levels: null, level: null });
    expect(result.lifts).toEqual([]);
    const words = await wordsOf(result);
    expect(words).toMatch(/Det samlede resultat er [\d,]+ %\./);
    expect(words).toContain('Tal for hver dimension');
    expect(words).toContain('på en skala fra 0 til 100');
    expect(words).not.toContain('niveau');
  });

  it('shows points without levels', async () => {
    const result = await resultOf('rows-sum');
    expect(result.nodes[0]).toMatchObject({ unit: 'points', levels: null });
    expect(await wordsOf(result)).toMatch(/Det samlede resultat er [\d.,]+ point\./);
  });

  it('shows points below zero, and says what they are taken for', async () => {
    const result = await resultOf('points-from-110', 7);
    expect(result.nodes[0]).toMatchObject({ unit: 'points', value: -203, levels: null });
    expect(result.nodes[0]?.contributions.at(-1)?.sentence).toBe(
      'Af 110 point trækkes 313; det giver -203.',
    );
    expect(await wordsOf(result)).toMatch(/Det samlede resultat er -203 point /);
  });

  it('takes the levels of gates, and says in words what lifts to the next', async () => {
    const result = await resultOf('gated-levels');
    expect(result.nodes[1]).toMatchObject({ unit: 'level', levels: { lowest: 1, highest: 3 } });
    expect(result.lifts.find(({ key }) => key === 'systems')).toMatchObject({
      fromLevel: 1,
      toLevel: 3,
      changes: [{ question: 'systems-worth' }],
    });
  });

  it('says the field of a quadrant, which has no number', async () => {
    const result = await resultOf('capability-and-legacy');
    const { nodes } = result;
    expect(nodes[0]).toMatchObject({ state: 'no-score', value: null, levels: null });
    expect(nodes[0]?.outcome).toEqual({ key: 'able', title: 'Klar til at handle' });
    expect(nodes[1]?.outcome).toBeNull();
    const words = await wordsOf(result);
    expect(words).toContain('Det samlede resultat er »Klar til at handle«.');
    expect(words).toContain('var det »Klar til at handle«.');
    // The plane as a table: the point, its two places and its field.
    expect(words).toMatch(
      /Placering i felter\nDel\nDigital formåen\nDigital arv\nUdfald\nDigital formåen og digital arv\n[\d,]+\n[\d,]+\nKlar til at handle\n/,
    );
    expect(words).toMatch(/Tal i tabel\nDel\nUdfald\nTal\nBesvaret\n/);
    expect(nodes[0]?.sentence).toBe('Digital formåen og digital arv: Klar til at handle.');
    expect(nodes[0]?.contributions.at(-1)?.sentence).toBe(
      'De to værdier mødes i feltet Klar til at handle.',
    );
  });

  it('takes one result of several units', async () => {
    const result = await resultOf('units-pooled');
    expect(result.nodes[0]).toMatchObject({ value: 3.3, levels: { lowest: 1, highest: 5 } });
    expect(await wordsOf(result)).toContain('Det samlede resultat er 3,3');
  });

  it('knows five levels, none where a figure is no level, and none beyond what can be drawn', () => {
    const range = (min: number, max: number) => ({ unit: 'level', range: { min, max }, level: 1 });
    expect(levelsOf(range(1, 5))).toEqual({ lowest: 1, highest: 5 });
    expect(levelsOf(range(0, 3))).toEqual({ lowest: 1, highest: 3 });
    expect(levelsOf({ ...range(1, 5), unit: 'points' })).toBeNull();
    expect(levelsOf({ ...range(1, 5), range: null })).toBeNull();
    expect(levelsOf({ ...range(1, 2), level: 3 })).toBeNull();
    expect(levelsOf(range(1, 100))).toBeNull();
  });

  it('calls nothing strongest where dimensions are counted on unlike scales', async () => {
    const { nodes, model } = await resultOf('rows-average');
    const unlike = nodes.map((node, at) =>
      at === 1 ? { ...node, range: { min: 0, max: 9 }, value: 9 } : node,
    );
    expect(extremes(unlike, model)).toEqual({ strongest: [], weakest: [] });
  });
});
