import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { adopt, changeAdoption, programOf, readLesson, sharedLesson } from '../../testing/lessons';
import type { AuditPageView } from '../audit/audit.views';
import type { AdoptionsView, AdoptionView } from './adoptions.views';
import type { LessonsWaitingView } from './waiting.views';

describe('taking a lesson up', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let sanne: TestClient;
  let viborg: TestClient;
  let favrskov: TestClient;
  let lesson: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    sanne = await erfa.as('sanne.lykkegaard');
    [viborg, favrskov] = [await programOf(actors, '0791'), await programOf(actors, '0710')];
  });
  beforeEach(async () => {
    lesson = await sharedLesson(sanne);
  });
  afterAll(() => erfa.close());

  const waiting = async (client: TestClient): Promise<LessonsWaitingView> =>
    (await client.ask<LessonsWaitingView>('/api/lessons/waiting')).body;
  const inMonths = (date: string | null): number =>
    Math.round((new Date(date ?? '').getTime() - Date.now()) / 86_400_000 / 30.44);

  it('is seen by its readers and its author from the same moment', async () => {
    const { status, body } = await adopt(viborg, lesson, { project: 'Hemmeligt projekt' });
    expect([status, body]).toMatchObject([
      201,
      {
        status: 'adapting',
        project: 'Hemmeligt projekt',
        own: true,
        version: 1,
        steps: [{ status: 'adapting', by: 'Prøveperson' }],
      },
    ]);
    expect(inMonths(body.askAgainOn)).toBe(6);
    const seen = await readLesson(favrskov, lesson);
    expect(seen.adoptions).toMatchObject([
      {
        municipality: { code: '0791', name: 'Viborg' },
        own: false,
        status: 'adapting',
        changed: 'To beløb: forsigtigt og forventet',
        contactName: null,
      },
    ]);
    expect(JSON.stringify(seen)).not.toContain('Hemmeligt');
    expect((await waiting(sanne)).takenUp).toMatchObject([
      { lessonId: lesson, municipalities: ['Viborg'] },
    ]);
    const { status: done } = await sanne.ask(`/api/own-lessons/${lesson}/adoptions-seen`, {
      method: 'POST',
    });
    expect([done, (await waiting(sanne)).takenUp]).toEqual([204, []]);
  });

  it('asks how it went, and tells readers and author', async () => {
    const { body: begun } = await adopt(viborg, lesson, { status: 'implemented' });
    expect((await waiting(viborg)).due).toEqual([]);
    await erfa.database.ask('update adoption set ask_again_on = current_date where id = $1', [
      begun.id,
    ]);
    expect((await waiting(viborg)).due).toMatchObject([
      { adoptionId: begun.id, lessonId: lesson, originName: 'Aarhus', status: 'implemented' },
    ]);
    expect((await waiting(favrskov)).due).toEqual([]);
    const told = await changeAdoption(viborg, begun, {
      status: 'creating-value',
      outcome: 'Fire af fem gevinster er i budget 2027',
      measure: 'Gevinster i budget',
      measureBefore: 1,
      measureAfter: 4,
    });
    expect(told.body).toMatchObject({ version: 2, status: 'creating-value' });
    expect(told.body.steps.map(({ status }) => status)).toEqual(['implemented', 'creating-value']);
    // Once it creates value, a year passes before anyone asks again.
    expect(inMonths(told.body.askAgainOn)).toBe(12);
    expect((await waiting(viborg)).due).toEqual([]);
    expect(await readLesson(favrskov, lesson)).toMatchObject({
      counts: { municipalities: 1, inUse: 1, creatingValue: 1, abandoned: 0 },
      adoptions: [{ outcome: 'Fire af fem gevinster er i budget 2027', measureAfter: 4 }],
    });
  });

  it('adds to the lesson the condition that it failed under', async () => {
    const { body: begun } = await adopt(favrskov, lesson);
    const silent = await changeAdoption(favrskov, begun, { status: 'abandoned' });
    expect([silent.status, silent.body]).toMatchObject([
      400,
      { errors: [{ path: 'abandonedWhy' }, { path: 'abandonedCondition' }] },
    ]);
    const given = await changeAdoption(favrskov, begun, {
      status: 'abandoned',
      abandonedWhy: 'Ingen ville skrive den ind.',
      abandonedCondition: 'Gevinsten er delt mellem flere forvaltninger',
      askAgainOn: '2099-01-01',
    });
    expect(given.body.askAgainOn).toBeNull();
    expect(await readLesson(viborg, lesson)).toMatchObject({
      conditions: [
        {
          condition: 'Gevinsten er delt mellem flere forvaltninger',
          municipality: { name: 'Favrskov' },
        },
      ],
      counts: { municipalities: 1, abandoned: 1, inUse: 0 },
    });
  });

  it('counts a municipality once, however many projects it has', async () => {
    const first = await adopt(viborg, lesson, { project: 'A', status: 'creating-value' });
    const second = await adopt(viborg, lesson, { project: 'B', status: 'interested' });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect((await readLesson(favrskov, lesson)).counts).toEqual({
      ...{ municipalities: 1, inUse: 1, creatingValue: 1, abandoned: 0 },
    });
    const again = await adopt(viborg, lesson, { project: 'a' });
    expect([again.status, again.body]).toMatchObject([
      409,
      { code: 'already-adopted', adoptionId: first.body.id },
    ]);
  });

  it('is taken up once by two who press at the same moment', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => adopt(viborg, lesson)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
    expect((await readLesson(viborg, lesson)).adoptions).toHaveLength(1);
  });

  it('shows both sides where two change the same adoption', async () => {
    const { body: begun } = await adopt(viborg, lesson);
    const answers = await Promise.all([
      changeAdoption(viborg, begun, { outcome: 'Det ene' }),
      changeAdoption(viborg, begun, { outcome: 'Det andet' }),
    ]);
    const [won, lost] = answers.toSorted((a, b) => a.status - b.status);
    expect([won?.status, lost?.status]).toEqual([200, 412]);
    expect(lost?.body).toMatchObject({ current: { outcome: won?.body.outcome, version: 2 } });
  });

  it('is another’s to take up, and one’s own to write about', async () => {
    expect((await adopt(sanne, lesson)).body).toMatchObject({ code: 'own-lesson' });
    const { body: begun } = await adopt(viborg, lesson);
    expect((await favrskov.ask(`/api/adoptions/${begun.id}`)).status).toBe(404);
    expect((await changeAdoption(favrskov, begun, {})).status).toBe(404);
    const { adoptions } = (await favrskov.ask<AdoptionsView>('/api/adoptions')).body;
    expect(adoptions.some(({ lessonId }) => lessonId === lesson)).toBe(false);
    expect(
      (await viborg.ask<AdoptionView>(`/api/adoptions/${begun.id}`)).body.lessonTitle,
    ).toContain('Gevinstejeren');
  });

  it('names a colleague whom others may ask, and only a colleague', async () => {
    const [own, foreign] = [
      await actors.person(await actors.organisation('0791'), ['contributor']),
      await actors.person(await actors.organisation('0710'), ['contributor']),
    ];
    expect((await adopt(viborg, lesson, { contactId: foreign })).body).toMatchObject({
      errors: [{ path: 'contactId', code: 'notAColleague' }],
    });
    expect((await adopt(viborg, lesson, { contactId: own })).body.contactName).toBe('Prøveperson');
    const unit = await actors.unit(await actors.organisation('0710'));
    expect((await adopt(viborg, lesson, { unitId: unit })).body).toMatchObject({
      errors: [{ path: 'unitId' }],
    });
  });

  it('stands in both event logs, without telling the author’s who it was', async () => {
    await adopt(viborg, lesson);
    const administrator = await programOf(actors, '0791', 'municipality-admin');
    const log = async (client: TestClient): Promise<AuditPageView['events']> =>
      (await client.ask<AuditPageView>('/api/audit')).body.events;
    expect((await log(administrator))[0]).toMatchObject({
      kind: 'lesson.adopted',
      summary: 'Erfaringen Gevinstejeren skriver selv målet ind i sit budget taget til sig',
    });
    expect((await log(sanne))[0]).toMatchObject({ kind: 'lesson.taken-up', actor: 'Viborg' });
  });
});
