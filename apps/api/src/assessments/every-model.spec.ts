import { walkModel } from '@erfa/scoring-sdk';
import { randomSheet, seeded } from '@erfa/scoring-sdk/testing';
import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import {
  answerAs,
  arrangeOther,
  everyModel,
  publishEveryModel,
  submit,
  type Published,
} from '../../testing/every-model';
import { openRound } from '../../testing/round';
import { documentText, faultOf, unzip } from '../../testing/word-document';
import type { ComparisonView } from '../benchmarks/comparisons.views';
import { ReleasesService } from '../benchmarks/releases.service';
import type { NamedResultsView, RoundView } from '../rounds/rounds.views';
import type { AssessmentsView } from './assessments.views';
import type { OverviewView } from './overview.views';
import type { ResultView } from './results.views';

/** Municipalities beside Aarhus: more than the six that a figure needs. */
const others = ['0101', '0147', '0157', '0265', '0461', '0561', '0851', '0615'];
/** What must not be read by anybody, in any language. */
const broken = /NaN|Infinity|undefined|\[object|\{\w+\}|null/;

describe('a round of every model there is', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let sanne: TestClient;
  let actors: Actors;
  let models: Map<string, Published>;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    models = await publishEveryModel(erfa);
    [kl, sanne] = [await erfa.as('mette.bruun'), await erfa.as('sanne.lykkegaard')];
  });
  afterAll(() => erfa.close());

  const draft = async (assessment: string, language: string): Promise<string> => {
    const { status, bytes } = await sanne.download(`/api/assessments/${assessment}/result.docx`, {
      'accept-language': language,
    });
    expect(status).toBe(200);
    expect(faultOf(unzip(bytes).get('word/document.xml') ?? '')).toBeNull();
    return documentText(bytes);
  };

  it.each(everyModel)('is answered, explained, written and compared: %s', async (name) => {
    const published = models.get(name);
    if (!published) throw new Error(`${name} is not published`);
    const { id, content } = published;
    const chance = seeded(name.length);
    const terms = { klSees: 'results', publishes: 'Samlede tal.', deleteAfterMonths: 24 };
    const { round, assessment } = await openRound(kl, sanne, { modelId: id, terms });
    await answerAs(sanne, assessment, fullest(published, chance));
    await submit(sanne, assessment.id);
    for (const code of others)
      await arrangeOther(actors, code, round.id, published, fullest(published, chance));

    const at = `/api/assessments/${assessment.id}/result`;
    const keys = [content.key];
    walkModel(content, ({ key }) => keys.push(key));
    for (const state of ['submitted', 'frozen']) {
      if (state === 'frozen') await kl.ask(`/api/rounds/${round.id}/close`, { method: 'POST' });
      for (const language of ['da', 'en']) {
        const { status, body } = await sanne.ask<ResultView>(at, {
          headers: { 'accept-language': language },
        });
        expect([status, body.state]).toEqual([200, state]);
        expect(body.nodes.map(({ key }) => key)).toEqual(keys);
        for (const { sentence, contributions } of body.nodes)
          for (const words of [sentence, ...contributions.map((line) => line.sentence)])
            expect(words).not.toMatch(broken);
        const words = await draft(assessment.id, language);
        expect(words).not.toMatch(broken);
        const [total] = body.nodes;
        if (total?.outcome) expect(words).toContain(total.outcome.title);
        // Every picture has its table.
        for (const { kind } of body.views) expect(words).toContain(headings[kind]?.[language]);
      }
    }

    // What came out is told in lists as on the result's own page.
    const { body: result } = await sanne.ask<ResultView>(at);
    const { value, level, outcome, unit } = result.nodes[0] ?? {};
    const { assessments } = (await sanne.ask<AssessmentsView>('/api/assessments')).body;
    const listed = assessments.find((one) => one.id === assessment.id);
    expect(listed).toMatchObject({ value, level, unit });
    expect(listed?.outcome?.key).toBe(outcome?.key);
    const named = (await kl.ask<NamedResultsView>(`/api/rounds/${round.id}/results`)).body;
    expect(named.results).toHaveLength(others.length + 1);
    expect(named.results.find(({ code }) => code === '0751')).toMatchObject({ value, level, unit });

    await erfa.app.get(ReleasesService).makeDue();
    for (const reader of [sanne, kl]) {
      const compared = await reader.ask<ComparisonView>(`/api/rounds/${round.id}/comparison`);
      expect(compared.status).toBe(200);
      // Every figure of the top tier is compared, or it is said that it is not.
      const tier = [content.key, ...content.nodes.map(({ key }) => key)];
      const told = [...compared.body.figures, ...compared.body.uncompared];
      expect(told.map(({ key }) => key).sort()).toEqual(tier.sort());
      expect((await reader.ask<OverviewView>('/api/overview')).status).toBe(200);
      expect((await reader.ask<RoundView>(`/api/rounds/${round.id}`)).body.state).toBe('closed');
    }
    for (const file of ['figures.csv', 'figures.xlsx'])
      expect((await sanne.download(`/api/rounds/${round.id}/${file}`)).status).toBe(200);
  });

  /** A random sheet that the model makes something of: of several, the one with the most answers. */
  function fullest({ content }: Published, chance: ReturnType<typeof seeded>) {
    const sheets = Array.from({ length: 8 }, () => randomSheet(content, chance));
    const answered = ({ answers }: (typeof sheets)[number]) =>
      Object.values(answers).filter(({ state }) => state === 'answered').length;
    return sheets.toSorted((a, b) => answered(b) - answered(a))[0] ?? { answers: {} };
  }
});

const headings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  radar: { da: 'Profil', en: 'Profile' },
  quadrant: { da: 'Placering i felter', en: 'Place in the fields' },
  table: { da: 'Tal i tabel', en: 'Figures in a table' },
  ladder: { da: 'Niveauer', en: 'Levels' },
  gauge: { da: 'Måler', en: 'Gauge' },
  'heat-map': { da: 'Oversigt', en: 'Overview' },
};
