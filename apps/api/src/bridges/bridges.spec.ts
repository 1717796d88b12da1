import type { AnswerSheet, Model } from '@erfa/scoring-sdk';
import { Actors } from '../../testing/actors';
import {
  answersOf,
  arrangeReleasedRound,
  arrangeVersion,
  firstVersion,
  municipalityCodes,
  secondVersion,
} from '../../testing/bridges';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { arrangePublished } from '../../testing/successors';
import { unzip, wordsIn } from '../../testing/word-document';
import type { ResultView } from '../assessments/results.views';
import type {
  ComparedFigureView,
  ComparisonReportView,
  ComparisonView,
  ReleasedFiguresView,
} from '../benchmarks/comparisons.views';
import { PublishedModels } from '../models/published-models';
import { Scoring } from '../models/scoring';
import { Acts } from '../persistence/acts';
import { TenantTransaction } from '../persistence/tenant-transaction';
import { InstalledPlugins } from '../plugins/installed-plugins';
import { PublishedPlans } from '../succession/published-plans';
import { BridgesService } from './bridges.service';

describe('a round scored under the version after it', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let bridges: BridgesService;
  let codes: string[];
  let arranged = 0;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    bridges = erfa.app.get(BridgesService);
    codes = await municipalityCodes(actors, 20);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => erfa.close());

  const clientOf = async (code: string): Promise<TestClient> => {
    const organisation = await actors.organisation(code);
    const role = code === 'kl' ? ('kl-admin' as const) : ('municipality-admin' as const);
    return actors.session(await actors.person(organisation, [role]), organisation);
  };
  const sheets = (model: Model, of: readonly string[], shift = 0): Map<string, AnswerSheet> =>
    new Map(of.map((code, place) => [code, answersOf(model, place + shift)]));
  const valueOf = async (model: Model, sheet: AnswerSheet, key: string): Promise<number> => {
    const { root } = await erfa.app.get(Scoring).score(model, sheet);
    const node = [root, ...root.children].find((one) => one.key === key);
    if (typeof node?.value !== 'number') throw new Error(`${key} has no value`);
    return node.value;
  };

  /** Two rounds on two versions; municipalities 0–11 took part in both, 12 in the first alone, 13 in the second alone. */
  async function arrange(
    took = codes.slice(0, 13),
    later = [...codes.slice(0, 12), ...codes.slice(13, 14)],
  ) {
    arranged += 1;
    const first = firstVersion(`bro-${arranged}`);
    const second = secondVersion(first);
    const firstId = await arrangePublished(actors, first, `hash-${first.key}-1`);
    const before = { id: firstId, model: first };
    const r1 = await arrangeReleasedRound(actors, before, 'Runde 2025', 400, sheets(first, took));
    const secondId = await arrangeVersion(actors, before, second);
    const after = { id: secondId, model: second };
    const r2 = await arrangeReleasedRound(
      actors,
      after,
      'Runde 2026',
      30,
      sheets(second, later, 5),
    );
    return { first, second, firstId, secondId, before, after, r1, r2 };
  }

  const compare = async (client: TestClient, round: string, query = ''): Promise<ComparisonView> =>
    (await client.ask<ComparisonView>(`/api/rounds/${round}/comparison${query}`)).body;
  const figure = ({ figures }: ComparisonView, key: string): ComparedFigureView => {
    const found = figures.find((one) => one.key === key);
    if (!found) throw new Error(`${key} is not compared`);
    return found;
  };

  it('chains what is chained over it, lets go on what goes on, and breaks what breaks', async () => {
    const { first, second, r1, r2 } = await arrange();
    const me = await clientOf(codes[3] ?? '');
    // Before it is scored, the line waits, and that is said.
    expect(figure(await compare(me, r2), 'vejet').before).toMatchObject([
      {
        roundId: r1,
        line: 'chained',
        chained: { version: 2, waits: true, own: null, median: null },
        ownLinked: null,
      },
    ]);
    expect(await bridges.makeDue()).toBe(1);
    expect(await bridges.makeDue()).toBe(0);
    const view = await compare(me, r2);
    const sheet = answersOf(first, 3);
    const was = await valueOf(first, sheet, 'vejet');
    const again = await valueOf(second, sheet, 'vejet');
    expect(again).not.toBe(was);
    expect(figure(view, 'vejet').before).toEqual([
      {
        roundId: r1,
        unit: 'level',
        own: was,
        median: expect.any(Number),
        line: 'chained',
        chained: { version: 2, waits: false, own: again, median: expect.any(Number) },
        ownLinked: again,
        medianLinked: expect.any(Number),
      },
    ]);
    expect(figure(view, 'ens').before).toMatchObject([
      { line: 'comparable', chained: null, ownLinked: await valueOf(first, sheet, 'ens') },
    ]);
    for (const key of ['udvidet', first.key])
      expect(figure(view, key).before).toMatchObject([
        { line: 'break', chained: null, ownLinked: null, medianLinked: null },
      ]);
    // What was frozen is as it was.
    expect(figure(await compare(me, r1), 'vejet').own).toBe(was);
    expect(view.earlier.map(({ version }) => version)).toEqual([1]);
  });

  it('counts the median of all who took part, under the newer version', async () => {
    const { first, second, r2 } = await arrange();
    await bridges.makeDue();
    const kl = await clientOf('kl');
    const view = await compare(kl, r2);
    const values = await Promise.all(
      codes.slice(0, 13).map((_, place) => valueOf(second, answersOf(first, place), 'vejet')),
    );
    const middle = values.toSorted((a, b) => a - b)[6];
    const [then] = figure(view, 'vejet').before;
    expect(then?.chained).toEqual({ version: 2, waits: false, own: null, median: middle });
    expect(then?.medianLinked).toBe(middle);
  });

  it('says of a municipality that was not in the round before that nothing is chained for it', async () => {
    const { r2 } = await arrange();
    await bridges.makeDue();
    const view = await compare(await clientOf(codes[13] ?? ''), r2);
    expect(figure(view, 'vejet').own).toEqual(expect.any(Number));
    expect(figure(view, 'vejet').before).toMatchObject([
      { own: null, chained: { waits: false, own: null, median: expect.any(Number) } },
    ]);
  });

  it('links a line over three versions, the oldest by both', async () => {
    const { first, second, after, r1, r2 } = await arrange();
    const [same, weighed, ...rest] = second.nodes;
    if (weighed?.kind !== 'group') throw new Error('no dimension');
    const [heavy, other] = weighed.children;
    if (!same || !heavy || !other) throw new Error('no questions');
    const third: Model = {
      ...second,
      version: 3,
      nodes: [same, { ...weighed, children: [heavy, { ...other, weight: 5 }] }, ...rest],
    };
    const thirdId = await arrangeVersion(actors, after, third);
    const took = sheets(third, codes.slice(0, 12), 9);
    const r3 = await arrangeReleasedRound(
      actors,
      { id: thirdId, model: third },
      'Runde 2027',
      3,
      took,
    );
    expect(await bridges.makeDue()).toBe(2);
    const { before } = figure(await compare(await clientOf(codes[2] ?? ''), r3), 'vejet');
    const [a, b] = [answersOf(first, 2), answersOf(second, 7)];
    const value = (model: Model, sheet: AnswerSheet) => valueOf(model, sheet, 'vejet');
    const [a1, a2, b2, b3] = [
      await value(first, a),
      await value(second, a),
      await value(second, b),
      await value(third, b),
    ];
    expect(before).toMatchObject([
      { roundId: r1, own: a1, chained: { version: 2, own: a2 } },
      { roundId: r2, own: b2, chained: { version: 3, own: b3 }, ownLinked: b3 },
    ]);
    expect(before[0]?.ownLinked).toBeCloseTo(a1 + (a2 - a1) + (b3 - b2), 9);
  });

  it('makes no bridge where no plan leads back, and an empty one where nothing is chained', async () => {
    const first = firstVersion('uden-plan');
    const id = await arrangePublished(actors, first, 'hash-uden-plan-1');
    const took = sheets(first, codes.slice(0, 7));
    await arrangeReleasedRound(actors, { id, model: first }, 'Runde 1', 300, took);
    const second = { ...first, version: 2 };
    const other = await arrangePublished(actors, second, 'hash-uden-plan-2');
    await arrangeReleasedRound(actors, { id: other, model: second }, 'Runde 2', 200, took);
    expect(await bridges.makeDue()).toBe(0);
    // The same again with a plan, where everything goes on by itself.
    const third = { ...first, version: 3 };
    const thirdId = await arrangeVersion(actors, { id: other, model: second }, third);
    await arrangeReleasedRound(actors, { id: thirdId, model: third }, 'Runde 3', 100, took);
    expect(await bridges.makeDue()).toBe(1);
    const kept = await erfa.database.ask(
      `select b.nodes, (select count(*)::integer from bridge_figure f where f.bridge_id = b.id) as figures,
         (select array_agg(distinct c.problem) from bridge_score c where c.model_id = b.model_id) as problems
       from bridge b where b.model_id = $1`,
      [thirdId],
    );
    expect(kept).toEqual([{ nodes: [], figures: 0, problems: ['nothing-chained'] }]);
  });

  describe('in the result', () => {
    const resultOf = async (code: string, round: string): Promise<ResultView> => {
      const [assessment] = await erfa.database.ask<{ id: string }>(
        'select id from assessment where round_id = $1 and organisation_id = $2',
        [round, await actors.organisation(code)],
      );
      const client = await clientOf(code);
      return (await client.ask<ResultView>(`/api/assessments/${assessment?.id ?? ''}/result`)).body;
    };

    it('development is told from the figure under the same version, with what it was', async () => {
      const { first, second, r2 } = await arrange();
      const code = codes[4] ?? '';
      const before = await resultOf(code, r2);
      expect(before).toMatchObject({ chainWaits: true, previousVersion: 1, modelVersion: 2 });
      // Whether a figure can be held against the one before is said of each, also where there is nothing to show.
      expect(before.nodes.find(({ key }) => key === 'vejet')?.previousLine).toBe('chained');
      await bridges.makeDue();
      const result = await resultOf(code, r2);
      expect(result.chainWaits).toBe(false);
      const sheet = answersOf(first, 4);
      const node = (key: string) => result.nodes.find((one) => one.key === key);
      expect(node('vejet')).toMatchObject({
        previousValue: await valueOf(second, sheet, 'vejet'),
        previousChained: { value: await valueOf(first, sheet, 'vejet'), unit: 'level' },
      });
      expect(node('ens')).toMatchObject({
        previousValue: await valueOf(first, sheet, 'ens'),
        previousChained: null,
      });
      expect(node('ens')?.previousLine).toBe('comparable');
      expect(node('udvidet')).toMatchObject({
        ...{ previousValue: null, previousChained: null, previousLine: 'break' },
      });
    });

    it('is chained to the last round that the municipality was in, also where that is an older one', async () => {
      const { first, second, before, after, r2 } = await arrange();
      // Municipality 12 was in the first round and is in a third one, on the second version's successor.
      const third: Model = { ...second, version: 3 };
      const thirdId = await arrangeVersion(actors, after, third);
      const code = codes[12] ?? '';
      const took = new Map([[code, answersOf(third, 1)], ...sheets(third, codes.slice(0, 6))]);
      const r3 = await arrangeReleasedRound(
        actors,
        { id: thirdId, model: third },
        'Runde 3',
        2,
        took,
      );
      await bridges.makeDue();
      expect(before.model).toBe(first);
      expect(r2).not.toBe(r3);
      const node = (await resultOf(code, r3)).nodes.find(({ key }) => key === 'vejet');
      expect(node).toMatchObject({
        previousValue: await valueOf(third, answersOf(first, 12), 'vejet'),
        previousChained: { value: await valueOf(first, answersOf(first, 12), 'vejet') },
      });
    });
  });

  describe('on paper and in files', () => {
    it('both figures are in the report, in CSV with its code book, and in the API', async () => {
      const { first, second, r2 } = await arrange();
      const me = await clientOf(codes[3] ?? '');
      const report = async (language: string): Promise<ComparisonReportView> =>
        (
          await me.ask<ComparisonReportView>(`/api/rounds/${r2}/comparison/report`, {
            headers: { 'accept-language': language },
          })
        ).body;
      expect((await report('da')).sentences.join(' ')).toContain(
        'Linjen for vejet kædes, når svarene i Runde 2025 er regnet om med version 2 af modellen.',
      );
      await bridges.makeDue();
      const sheet = answersOf(first, 3);
      const [was, again] = [
        await valueOf(first, sheet, 'vejet'),
        await valueOf(second, sheet, 'vejet'),
      ];
      const shown = (value: number, language: string): string =>
        new Intl.NumberFormat(language, {
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
        }).format(value);
      for (const [language, heading] of [
        ['da', 'Kædet: samme svar regnet med to versioner'],
        ['en', 'Chained: the same answers under two versions'],
      ] as const) {
        const table = (await report(language)).tables.find((one) => one.heading === heading);
        expect(table?.rows).toHaveLength(1);
        expect(table?.rows[0]?.slice(0, 4)).toEqual([
          ...['vejet', 'Runde 2025', shown(was, language), shown(again, language)],
        ]);
      }
      const { body } = await me.ask<ReleasedFiguresView>(`/api/rounds/${r2}/figures`);
      const row = body.figures.find(
        ({ key, groupKind }) => key === 'vejet' && groupKind === 'country',
      );
      expect(row?.before).toMatchObject({ line: 'chained', own: was, chained: { own: again } });
      const csv = await me.ask(`/api/rounds/${r2}/figures.csv`);
      const [head = '', ...lines] = csv.text.trim().split('\r\n');
      const columns = head.split(';');
      const line = lines.find((one) => one.includes(';vejet;'))?.split(';') ?? [];
      const cell = (name: string): string | undefined => line[columns.indexOf(name)];
      expect(cell('linje_fra_før')).toBe('kædet');
      const number = (name: string): number => Number(cell(name)?.replace(',', '.'));
      expect(number('median_før')).toBe(row?.before?.median);
      expect(number('median_før_regnet_om')).toBe(row?.before?.chained?.median);
      expect(number('eget_tal_før')).toBe(was);
      expect(number('eget_tal_før_regnet_om')).toBe(again);
      expect(lines.find((one) => one.includes(';udvidet;'))).toContain(';brudt;');
      const book = await me.ask(`/api/rounds/${r2}/figures-code-book.csv`);
      expect(book.text).toContain('median_før_regnet_om');
    });
  });

  it('both figures are in the draft agenda item', async () => {
    const { first, second, r2 } = await arrange();
    await bridges.makeDue();
    const code = codes[3] ?? '';
    const me = await clientOf(code);
    const [assessment] = await erfa.database.ask<{ id: string }>(
      'select id from assessment where round_id = $1 and organisation_id = $2',
      [r2, await actors.organisation(code)],
    );
    const { status, bytes } = await me.download(
      `/api/assessments/${assessment?.id ?? ''}/result.docx`,
      { 'accept-language': 'da' },
    );
    expect(status).toBe(200);
    const words = wordsIn(unzip(bytes).get('word/document.xml') ?? '');
    const sheet = answersOf(first, 3);
    const shown = (value: number): string => value.toFixed(1).replace('.', ',');
    const [was, again] = [
      shown(await valueOf(first, sheet, 'vejet')),
      shown(await valueOf(second, sheet, 'vejet')),
    ];
    expect(words).toContain(`${again} (kædet, var ${was})`);
    expect(words).toContain(
      'Tal, hvor der står »kædet«, er svarene fra dengang regnet om med version 2',
    );
    expect(words).toContain('Kædet: samme svar regnet med to versioner');
  });

  describe('in trouble', () => {
    it('waits for a plugin that is away, says so, and is made when it is back', async () => {
      const { r2 } = await arrange();
      const host = erfa.app.get(InstalledPlugins).host;
      const away = jest
        .spyOn(host, 'notReady')
        .mockReturnValue({ code: 'plugin-off', plugin: 'weighted-mean' } as never);
      expect(await bridges.makeDue()).toBe(0);
      const kl = await clientOf('kl');
      expect(figure(await compare(kl, r2), 'vejet').before[0]?.chained?.waits).toBe(true);
      away.mockRestore();
      expect(await bridges.makeDue()).toBe(1);
      expect(figure(await compare(kl, r2), 'vejet').before[0]?.chained?.waits).toBe(false);
    });

    it('keeps what is done when one fails, tries that again later, and publishes only the whole', async () => {
      const { second, secondId } = await arrange();
      const scoring = erfa.app.get(Scoring);
      const attempt = scoring.attempt.bind(scoring);
      let tries = 0;
      const spy = jest.spyOn(scoring, 'attempt').mockImplementation((model, sheet) => {
        tries += 1;
        return tries === 5
          ? Promise.resolve({
              scored: null,
              unscored: { plugin: 'weighted-mean', code: 'plugin-crashed' },
            })
          : attempt(model, sheet);
      });
      expect(await bridges.makeDue()).toBe(0);
      expect(tries).toBe(13);
      const kept = (): Promise<{ count: number }[]> =>
        erfa.database.ask(
          'select count(*)::integer as count from bridge_score where model_id = $1',
          [secondId],
        );
      expect(await kept()).toEqual([{ count: 12 }]);
      // Not again at once.
      expect(await bridges.makeDue()).toBe(0);
      expect(tries).toBe(13);
      jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
      expect(await bridges.makeDue()).toBe(1);
      expect(tries).toBe(14);
      expect(await kept()).toEqual([{ count: 13 }]);
      spy.mockRestore();
      // What is kept names both versions, the plan and the plugin, so that it can be computed again.
      const [row] = await erfa.database.ask<Record<string, unknown>>(
        'select distinct from_hash, model_hash, plan_hashes, plugin_id, options, problem from bridge_score where model_id = $1',
        [secondId],
      );
      expect(row).toEqual({
        from_hash: expect.stringMatching(/^sha256:/),
        model_hash: expect.stringMatching(/^sha256:/),
        plan_hashes: [`plan-${second.key}-2`],
        plugin_id: 'weighted-mean',
        options: expect.objectContaining({ rounding: { mode: 'half-up', place: 1 } }),
        problem: null,
      });
      expect(row?.['from_hash']).not.toBe(row?.['model_hash']);
    });

    it('is made once, however many do it at once', async () => {
      const { secondId } = await arrange();
      const [acts, tenant, models, plans, scoring, plugins] = [
        erfa.app.get(Acts),
        erfa.app.get(TenantTransaction),
        erfa.app.get(PublishedModels),
        erfa.app.get(PublishedPlans),
        erfa.app.get(Scoring),
        erfa.app.get(InstalledPlugins),
      ];
      const other = new BridgesService(acts, tenant, models, plans, scoring, plugins);
      const made = await Promise.all([bridges.makeDue(), other.makeDue()]);
      expect(made.toSorted()).toEqual([0, 1]);
      expect(
        await erfa.database.ask(
          `select (select count(*)::integer from bridge_score where model_id = $1) as scores,
             (select count(*)::integer from bridge where model_id = $1) as bridges`,
          [secondId],
        ),
      ).toEqual([{ scores: 13, bridges: 1 }]);
    });
  });
});
