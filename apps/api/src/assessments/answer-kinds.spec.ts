import path from 'node:path';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { assignSection, openRound, personId } from '../../testing/round';
import { publishModels } from '../models/load-models';
import type { ModelsView } from '../models/models.views';
import { createOwnHost } from '../models/scoring';
import { ownerDataSource } from '../persistence/data-source';
import type { AssignmentView, ConsensusView, SavedAnswersView } from './answers.views';
import type { AssessmentView } from './assessments.views';
import type { ResultView } from './results.views';

const words = 'Telefonlisten var forældet, og <b>to</b> kendte ikke planen.';
const plan = {
  'plan-known': 3,
  'plan-owner': 'it',
  'plan-contents': ['contacts', 'order'],
  'plan-tried': '2025-11-30',
  'plan-words': words,
};
const restoring = {
  'copies-offline': true,
  'copies-share': 62.5,
  'restore-hours': 6,
  'restore-people': 3,
  'restore-steps': ['list', 'order'],
};

interface Refusal extends Record<string, unknown> {
  readonly code: string;
  readonly errors: readonly { path: string; code: string }[];
}

describe('a round that asks for every kind of answer', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let sanne: TestClient;
  let jonas: TestClient;
  let modelId: string;
  beforeAll(async () => {
    erfa = await startErfa();
    const owner = await ownerDataSource(erfa.database.ownerUrl).initialize();
    const { root } = erfa.config;
    const folder = path.join(root, 'libs/models/operational-readiness');
    expect(await publishModels(owner, await createOwnHost(root), [folder])).toEqual([
      'operational-readiness 1',
    ]);
    await owner.destroy();
    [kl, sanne, jonas] = [
      await erfa.as('mette.bruun'),
      await erfa.as('sanne.lykkegaard'),
      await erfa.as('jonas.friis'),
    ];
    const { models } = (await kl.ask<ModelsView>('/api/models')).body;
    modelId = models.find(({ key }) => key === 'operational-readiness')?.id ?? '';
  });
  afterAll(() => erfa.close());

  const save = <Body extends object = SavedAnswersView>(
    client: TestClient,
    id: string,
    answers: Readonly<Record<string, unknown>>,
  ) =>
    client.ask<Body & Record<string, unknown>>(`/api/assignments/${id}/answers`, {
      method: 'PUT',
      body: {
        answers: Object.entries(answers).map(([question, value]) => ({
          question,
          state: 'answered',
          value,
          seen: 0,
        })),
      },
    });
  const handIn = async (client: TestClient, id: string): Promise<void> => {
    const { status, text } = await client.ask(`/api/assignments/${id}/hand-in`, { method: 'POST' });
    if (status !== 200) throw new Error(text);
  };
  const opened = async (change: Record<string, unknown> = {}) => {
    const { round, assessment } = await openRound(kl, sanne, { modelId, ...change });
    const [own, other] = [
      await personId(sanne, 'Sanne Lykkegaard'),
      await personId(sanne, 'Jonas Friis'),
    ];
    const [mine = '', his = ''] = await assignSection(sanne, assessment.id, 'plan', 'independent', [
      own,
      other,
    ]);
    const [rest = ''] = await assignSection(sanne, assessment.id, 'restoring', 'one', [own]);
    return { round, assessment, mine, his, rest };
  };
  const consensus = async (id: string) =>
    (await sanne.ask<ConsensusView>(`/api/assessments/${id}/consensus`)).body;

  it('goes the whole circle: answered, agreed on, submitted, frozen, compared', async () => {
    const { round, assessment, mine, his, rest } = await opened();
    expect((await save(sanne, mine, plan)).body.saved).toHaveLength(5);
    const read = (await sanne.ask<AssignmentView>(`/api/assignments/${mine}`)).body;
    expect(
      Object.fromEntries(read.answers.map(({ question, value }) => [question, value])),
    ).toEqual(plan);
    // A colleague sees it otherwise: one step, another option, a month, and in words of his own.
    const others = {
      'plan-known': 4,
      'plan-owner': 'management',
      'plan-contents': ['contacts', 'order'],
      'plan-tried': '2025-10-31',
      'plan-words': 'Alle kendte den.',
    };
    await save(jonas, his, others);
    await save(sanne, rest, restoring);
    for (const [client, id] of [
      [sanne, mine],
      [jonas, his],
      [sanne, rest],
    ] as const)
      await handIn(client, id);

    const { questions } = await consensus(assessment.id);
    const about = (key: string) => questions.find(({ question }) => question === key);
    expect(about('plan-known')).toMatchObject({
      spread: 1,
      settles: true,
      proposal: { value: 3, how: 'median' },
    });
    expect(about('plan-contents')).toMatchObject({
      settles: true,
      proposal: { value: ['contacts', 'order'], how: 'equal' },
    });
    // A month of twenty years is near; the earlier day is the lower median, as somebody gave it.
    expect(about('plan-tried')).toMatchObject({
      spread: 0,
      settles: true,
      proposal: { value: '2025-10-31', how: 'median' },
    });
    for (const key of ['plan-owner', 'plan-words'])
      expect(about(key)).toMatchObject({ settles: false, proposal: null });
    expect(about('copies-share')).toMatchObject({ proposal: { value: 62.5, how: 'single' } });

    const settled = await sanne.ask<ConsensusView>(`/api/assessments/${assessment.id}/consensus`, {
      method: 'POST',
      body: {},
    });
    expect(settled.body.questions.filter(({ agreed }) => !agreed)).toHaveLength(2);
    const agree = (question: string, value: unknown, seen = 0) =>
      sanne.ask<ConsensusView & Refusal>(
        `/api/assessments/${assessment.id}/consensus/${question}`,
        {
          method: 'PUT',
          body: { state: 'answered', value },
          headers: { 'if-match': `"${seen}"` },
        },
      );
    expect((await agree('plan-owner', 'it')).status).toBe(200);
    expect((await agree('plan-words', ' ')).body).toMatchObject({ code: 'invalid-input' });
    // Another day than the median needs a word of why, the same one none.
    expect((await agree('plan-tried', '2025-11-30', 1)).body.code).toBe('reason-needed');
    const { body: last } = await agree('plan-words', words);
    expect(last.questions.find(({ question }) => question === 'plan-words')?.agreed).toMatchObject({
      value: words,
      how: 'chosen',
    });

    const submitted = await sanne.ask<AssessmentView>(
      `/api/assessments/${assessment.id}/submission`,
      {
        method: 'POST',
        body: { acceptOpen: false },
        headers: { 'if-match': `"${last.version}"` },
      },
    );
    expect(submitted.body.state).toBe('submitted');

    const result = async (language: string) =>
      (
        await sanne.ask<ResultView>(`/api/assessments/${assessment.id}/result`, {
          headers: { 'accept-language': language },
        })
      ).body;
    const danish = await result('da');
    const said = (view: ResultView, key: string) => view.nodes.find((node) => node.key === key);
    // (2/3 · 100 + 50 + 60 + 50) / 4 and (100 + 62.5 + 75 + 70 + 50) / 5.
    expect(said(danish, 'plan')).toMatchObject({ value: 56.7, level: 2, counted: 4, questions: 4 });
    expect(said(danish, 'restoring')).toMatchObject({ value: 71.5, level: 3, counted: 5 });
    expect(said(danish, 'plan-words')).toMatchObject({
      scored: false,
      state: 'no-score',
      answer: words,
      contributions: [{ sentence: expect.stringContaining('tæller ikke med') as string }],
    });
    const answers = Object.fromEntries(
      danish.nodes.flatMap(({ key, answer }) => (answer === null ? [] : [[key, answer]])),
    );
    expect(answers).toEqual({
      'plan-known': '3: De fleste steder',
      'plan-owner': 'It-afdelingen',
      'plan-contents': 'Kontakter døgnet rundt, Hvad der skal op først',
      'plan-tried': '31. oktober 2025',
      'plan-words': words,
      'copies-offline': 'ja',
      'copies-share': '62,5 %',
      'restore-hours': '6 timer',
      'restore-people': '3 medarbejdere',
      'restore-steps': 'En liste over systemerne, En rækkefølge',
    });
    const english = await result('en');
    expect(said(english, 'plan-tried')?.answer).toBe('31 October 2025');
    expect(said(english, 'copies-share')?.answer).toBe('62.5 %');
    expect(danish.lifts.flatMap(({ changes }) => changes)).not.toContainEqual(
      expect.objectContaining({ question: 'plan-words' }),
    );

    expect((await kl.ask(`/api/rounds/${round.id}/close`, { method: 'POST' })).status).toBe(200);
    expect(await result('da')).toMatchObject({ state: 'frozen', inputHash: danish.inputHash });
    // One municipality is too few for a figure; its own stands, and no text of anybody is anywhere.
    const compared = await sanne.ask(`/api/rounds/${round.id}/comparison`);
    expect(compared.status).toBe(200);
    const figures = await kl.ask(`/api/rounds/${round.id}/figures`);
    expect(figures.status).toBe(200);
    for (const text of [compared.text, figures.text]) expect(text).not.toContain('Telefonlisten');

    // The next round knows this one.
    const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const again = await opened({ closesOn: inAMonth });
    await save(sanne, again.mine, { ...plan, 'plan-tried': '2026-02-01' });
    await handIn(sanne, again.mine);
    await sanne.ask(`/api/assessments/${again.assessment.id}/consensus`, {
      method: 'POST',
      body: {},
    });
    await sanne.ask(`/api/assessments/${again.assessment.id}/submission`, {
      method: 'POST',
      body: { acceptOpen: true },
      headers: { 'if-match': `"${(await consensus(again.assessment.id)).version}"` },
    });
    const next = await sanne.ask<ResultView>(`/api/assessments/${again.assessment.id}/result`);
    expect(said(next.body, 'plan')).toMatchObject({ value: 69.2, previousValue: 56.7 });
  });

  it.each<[string, unknown]>([
    ['plan-known', 5],
    ['plan-owner', 'mayor'],
    ['plan-owner', ['it']],
    ['plan-contents', ['contacts', 'contacts']],
    ['plan-contents', 'contacts'],
    ['plan-tried', '2026-02-30'],
    ['plan-tried', '30.11.2025'],
    ['plan-tried', '2014-12-31'],
    ['plan-tried', 20251130],
    ['plan-words', ''],
    ['plan-words', 7],
    ['plan-words', 'x'.repeat(1001)],
    ['plan-words', { text: 'x' }],
  ])(
    'refuses %s of a wrong kind by name (%#), and keeps nothing of the batch',
    async (question, value) => {
      const { mine } = await opened();
      const refused = await save<Refusal>(sanne, mine, { ...plan, [question]: value });
      expect(refused.body.code).toBe('invalid-input');
      const at = Object.keys(plan).indexOf(question);
      expect(refused.body.errors).toMatchObject([
        { path: `answers[${at}].value`, code: 'valueNotOnScale' },
      ]);
      expect((await sanne.ask<AssignmentView>(`/api/assignments/${mine}`)).body.answers).toEqual(
        [],
      );
    },
  );

  it.each<[string, unknown, unknown, number, boolean]>([
    ['a quarter of the scale apart is one step', 50, 75, 1, true],
    ['half of it is two', 25, 75, 2, false],
  ])('shares: %s', async (_, one, other, spread, settles) => {
    const { assessment } = await openRound(kl, sanne, { modelId });
    const people = [
      await personId(sanne, 'Sanne Lykkegaard'),
      await personId(sanne, 'Jonas Friis'),
    ];
    const [mine = '', his = ''] = await assignSection(
      sanne,
      assessment.id,
      'restoring',
      'independent',
      people,
    );
    await save(sanne, mine, { 'copies-share': one, 'copies-offline': true });
    await save(jonas, his, { 'copies-share': other, 'copies-offline': false });
    await handIn(sanne, mine);
    await handIn(jonas, his);
    const { questions } = await consensus(assessment.id);
    expect(questions.find(({ question }) => question === 'copies-share')).toMatchObject({
      spread,
      settles,
      proposal: { value: one },
    });
    // Yes and no have no middle.
    expect(questions.find(({ question }) => question === 'copies-offline')).toMatchObject({
      settles: false,
      proposal: null,
    });
  });
});
