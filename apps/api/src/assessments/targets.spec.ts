import { questionsBelow } from '@erfa/scoring-sdk';
import { Actors } from '../../testing/actors';
import { arrangeAssessment, publishedModel, someSection } from '../../testing/arranged-rounds';
import type { TestClient } from '../../testing/client';
import { documentText } from '../../testing/word-document';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { ActionsView, ExplanationView } from './results.views';
import type { TargetsView, WayView } from './targets.views';

const seen = (version: number) => ({ 'if-match': `"${version}"` });
const english = { 'accept-language': 'en' };

describe('targets, and the way to them', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let aarhus: string;
  let sanne: TestClient;
  let questions: readonly string[];
  let at: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    aarhus = await actors.organisation('0751');
    sanne = await erfa.as('sanne.lykkegaard');
    const { content } = await publishedModel(actors);
    questions = questionsBelow(content, someSection).map(({ key }) => key);
  });
  afterAll(() => erfa.close());
  // Every answer is step 3, so every figure is 3.
  beforeEach(async () => {
    at = `/api/assessments/${await arrangeAssessment(actors, aarhus, 'submitted')}`;
  });

  const target = (change: object = {}, version = 0, node = someSection) =>
    sanne.ask<TargetsView>(`${at}/targets/${node}`, {
      method: 'PUT',
      body: { reachedAt: 'level', least: 4, dueOn: '2099-06-01', ...change },
      headers: seen(version),
    });
  const estimate = (question: string, body: object, version = 0) =>
    sanne.ask<TargetsView>(`${at}/efforts/${question}`, {
      method: 'PUT',
      body,
      headers: seen(version),
    });
  const way = (least: number, node = someSection, headers = {}) =>
    sanne.ask<WayView>(`${at}/way?node=${node}&reachedAt=level&least=${least}`, { headers });
  const act = (question: string, value: unknown, more: object = {}) =>
    sanne.ask<ActionsView>(`${at}/actions`, {
      method: 'POST',
      body: {
        ...{ nodeKey: question, title: `Løft ${question}`, measure: '', state: 'planned' },
        ...{ dueOn: '2099-03-01', leadsTo: { question, value }, ...more },
      },
    });

  it('tells the gap, its priority, and what is missing; and what is planned reaches it or not', async () => {
    const set = await target();
    expect([set.status, set.body.targets]).toMatchObject([
      200,
      [
        {
          ...{ nodeKey: someSection, least: 4, dueOn: '2099-06-01', version: 1, state: 'short' },
          ...{ now: { value: 3, level: 3 }, projected: { value: 3, level: 3 } },
          // (1 + 1)² − 1 of (1 + 4)² − 1.
          gap: { distance: 1, percent: 13, priority: 'low' },
        },
      ],
    ]);
    const [first] = set.body.targets;
    expect(first?.sentence).toBe(
      'Målet for Digital ledelse er niveau 4 senest 1. juni 2099. Med det, der er planlagt til da, er det 3,0 (niveau 3), og målet er ikke nået.',
    );
    const changes = first?.missing?.changes ?? [];
    expect(first?.missing).toMatchObject({ state: 'found', cheapest: true });
    expect(changes.length).toBeGreaterThan(1);

    // All but the last of them planned: still short, by less.
    for (const { question, to } of changes.slice(0, -1)) await act(question, to);
    const { body: some } = await sanne.ask<TargetsView>(`${at}/targets`);
    expect(some.targets[0]).toMatchObject({ state: 'short', now: { value: 3 } });
    expect(some.targets[0]?.projected.value).toBeGreaterThan(3);
    expect(some.targets[0]?.missing?.changes).toHaveLength(1);
    expect(some.steps).toMatchObject([{ on: '2099-03-01' }]);

    // The last one comes after the target's day, then before.
    const last = changes.at(-1);
    if (!last) throw new Error('no change');
    const { body: late } = await act(last.question, last.to, { dueOn: '2099-07-01' });
    const action = late.actions.find(({ leadsTo }) => leadsTo?.question === last.question);
    const { body: after } = await sanne.ask<TargetsView>(`${at}/targets`);
    expect(after.targets[0]).toMatchObject({ state: 'late' });
    expect(after.targets[0]?.sentence).toContain('når det først 1. juli 2099');
    const moved = await sanne.ask(`/api/actions/${action?.id}`, {
      method: 'PUT',
      headers: seen(1),
      body: {
        ...{ nodeKey: last.question, title: 'Løft', measure: '', state: 'planned' },
        ...{ dueOn: '2099-05-01', leadsTo: { question: last.question, value: last.to } },
      },
    });
    expect(moved.status).toBe(200);
    const { body: planned } = await sanne.ask<TargetsView>(`${at}/targets`, { headers: english });
    expect(planned.targets[0]).toMatchObject({ state: 'planned', missing: null });
    expect(planned.targets[0]?.sentence).toContain('What is planned reaches it on 1 May 2099');
    const line = planned.lines.find(({ key }) => key === someSection);
    expect(line?.points.map(({ level }) => level)).toEqual([3, 3, 4]);
    expect(line?.sentence).toMatch(
      /^Digital leadership: 3\.0 \(level 3\) today, .* from 1 May 2099\.$/,
    );
    expect(planned.lines[0]?.points.at(-1)?.value).toBeGreaterThan(3);
  });

  it('takes the cheapest way where the effort is known, and says what it builds on', async () => {
    const { body: unknown } = await way(4);
    expect(unknown).toMatchObject({ state: 'found', cheapest: true });
    expect(unknown.sentence).toContain('I har ikke givet skøn over indsatsen');
    expect(unknown.changes.every(({ estimated, days }) => !estimated && days === 20)).toBe(true);

    const dear = unknown.changes[0]?.question ?? '';
    const known = await estimate(dear, { days: 2000 });
    expect(known.body.efforts).toEqual([{ question: dear, size: null, days: 2000, version: 1 }]);
    for (const question of questions.filter((key) => key !== dear))
      expect((await estimate(question, { size: 'small' })).status).toBe(200);
    const { body: cheap } = await way(4, someSection, english);
    expect(cheap.changes.map(({ question }) => question)).not.toContain(dear);
    expect(cheap.days).toBe(5 * cheap.changes.length);
    expect(cheap.sentence).toContain('It is proved that no other way takes fewer days.');
    // Taken back: the usual effort counts again.
    const gone = await estimate(dear, {}, 1);
    expect(gone.body.efforts.map(({ question }) => question)).not.toContain(dear);
  });

  it('says what cannot be reached, and what is reached', async () => {
    expect((await way(3)).body).toMatchObject({ state: 'reached', changes: [], days: 0 });
    expect((await way(6)).body).toMatchObject({
      state: 'out-of-reach',
      to: { level: 5, value: 5 },
    });
    expect((await way(4, 'nowhere')).status).toBe(404);
    const { body } = await target({ least: 3 });
    expect(body.targets[0]).toMatchObject({
      state: 'reached',
      missing: null,
      gap: { distance: 0 },
    });
  });

  it('leaves out what is dropped, has no day, is late or asks for no more, and says so', async () => {
    const [a = '', b = '', c = '', d = '', e = ''] = questions;
    await act(a, 5, { dueOn: null });
    await act(b, 5, { dueOn: '2020-01-01' });
    await act(c, 5, { state: 'dropped' });
    await act(d, 2);
    await act(e, 5, { state: 'done', dueOn: '2020-01-01' });
    const { body } = await sanne.ask<TargetsView>(`${at}/targets`);
    expect(body.left.map(({ why }) => why).sort()).toEqual([
      'dropped',
      'no-day',
      'no-more',
      'overdue',
    ]);
    expect(body.left.every(({ sentence, title }) => sentence !== '' && title !== '')).toBe(true);
    expect(body.steps).toMatchObject([{ actions: [`Løft ${e}`] }]);
  });

  it('shows who was too late both sides, and keeps what was seen', async () => {
    expect((await target()).status).toBe(200);
    const again = await target({ least: 5 });
    expect([again.status, again.body]).toMatchObject([
      412,
      { code: 'version-conflict', current: { least: 4, version: 1 } },
    ]);
    expect((await target({ least: 5 }, 1)).body.targets[0]).toMatchObject({ least: 5, version: 2 });
    const removal = (version: number) =>
      sanne.ask<TargetsView>(`${at}/targets/${someSection}`, {
        method: 'DELETE',
        headers: seen(version),
      });
    expect((await removal(1)).status).toBe(412);
    expect((await removal(2)).body.targets).toEqual([]);
    expect((await removal(2)).status).toBe(404);
    expect((await sanne.ask(`${at}/targets/${someSection}`, { method: 'DELETE' })).status).toBe(
      428,
    );
    const [question = ''] = questions;
    await estimate(question, { size: 'large' });
    expect((await estimate(question, { size: 'small' })).body).toMatchObject({
      code: 'version-conflict',
      current: { size: 'large' },
    });
  });

  it.each([
    ['a level above the scale', { least: 6 }, 'least', 'max'],
    ['half a level', { least: 3.5 }, 'least', 'isInt'],
    ['a value below the scale', { reachedAt: 'value', least: 0 }, 'least', 'min'],
    ['another kind of goal', { reachedAt: 'rank' }, 'reachedAt', 'isIn'],
    ['no day', { dueOn: 'soon' }, 'dueOn', 'matches'],
  ])('refuses %s', async (_, change, path, code) => {
    const { status, body } = await target(change);
    expect([status, body]).toMatchObject([400, { code: 'invalid-input' }]);
    expect((body as unknown as { errors: object[] }).errors).toEqual(
      expect.arrayContaining([expect.objectContaining({ path, code })]),
    );
  });

  it('refuses figures, questions and answers that are not there', async () => {
    expect((await target({}, 0, 'nowhere')).status).toBe(400);
    expect((await estimate('nowhere', { size: 'small' })).status).toBe(404);
    const [a = '', b = ''] = questions;
    expect((await estimate(a, { size: 'small', days: 3 })).status).toBe(400);
    for (const [leadsTo, path] of [
      [{ question: b, value: 4 }, 'leadsTo.question'],
      [{ question: a, value: 9 }, 'leadsTo.value'],
      [{ question: a, value: 4, unit: '0198c0de-0000-4000-8000-000000000001' }, 'leadsTo.unit'],
      [{ question: a }, 'leadsTo.value'],
    ] as const) {
      const refused = await act(a, 4, { leadsTo });
      expect([refused.status, refused.body]).toMatchObject([400, { errors: [{ path }] }]);
    }
  });

  it('offers the answers that count more, in words', async () => {
    const { body } = await sanne.ask(`${at}/better-answers/${questions[0]}`);
    expect(body).toMatchObject({ answers: [{ value: 4 }, { value: 5 }] });
    expect((await sanne.ask(`${at}/better-answers/nowhere`)).status).toBe(404);
  });

  it('is there for nothing that has no result, and told to nobody else', async () => {
    await target();
    const id = await arrangeAssessment(actors, aarhus);
    expect((await sanne.ask(`/api/assessments/${id}/targets`)).body['code']).toBe('no-result');
    const other = await actors.organisation('0461');
    const stranger = await actors.session(
      await actors.person(other, ['municipality-admin']),
      other,
    );
    for (const path of ['targets', `way?node=${someSection}&reachedAt=level&least=4`])
      expect((await stranger.ask(`${at}/${path}`)).status).toBe(404);
    const events = await erfa.database.ask(
      `select content from audit_event where kind = 'target.set' and subject = $1`,
      [at.split('/').at(-1)],
    );
    expect(events).toEqual([
      { content: { node: someSection, before: null, after: 'level 4, 2099-06-01' } },
    ]);
  });

  it('goes into Word: targets, what is missing, and the projection; or not, when it is left out', async () => {
    const { body } = await target();
    const [change] = body.targets[0]?.missing?.changes ?? [];
    if (!change) throw new Error('nothing is missing');
    await act(change.question, change.to);
    const wordsOf = async (query = ''): Promise<string> => {
      const { status, bytes } = await sanne.download(`${at}/result.docx${query}`);
      expect(status).toBe(200);
      return documentText(bytes);
    };
    const words = await wordsOf();
    expect(words).toContain('Mål og fremskrivning');
    expect(words).toContain('Målet for Digital ledelse er niveau 4 senest 1. juni 2099.');
    expect(words).toContain('Det mangler for at nå målet: Digital ledelse');
    expect(words).toContain('Fremskrivning');
    expect(words).toContain('1. marts 2099');
    expect(words).toContain('Fører til');
    expect(words).toContain('Sådan er tallene blevet til');
    expect(words).toContain('Digital ledelse: 3 – gennemsnittet af seks svar.');
    expect(await wordsOf('?without=targets')).not.toContain('Mål og fremskrivning');
  });

  it('explains any figure down to the single answer', async () => {
    const { body } = await sanne.ask<ExplanationView>(`${at}/explanations/${someSection}`, {
      headers: english,
    });
    expect(body.account).toBe('Digital leadership: 3 – the mean of six answers.');
    expect(body.children.map(({ key }) => key)).toEqual(questions);
    expect(body.children[0]?.account).toMatch(/: 3\. The answer counts 3\.$/);
    expect(body.children[0]?.answer).toBeTruthy();
    expect((await sanne.ask(`${at}/explanations/nowhere`)).status).toBe(404);
  });
});
