import { Actors } from '../../../testing/actors';
import { arrangeAssessment } from '../../../testing/arranged-rounds';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { MaturityNeedsView } from '../needs/needs.views';
import type { ProjectView } from '../projects.views';
import type { ReadinessForm, ReadinessView } from './readiness.views';

describe('whether a project is ready', () => {
  let erfa: TestErfa;
  let peter: TestClient;
  let kl: TestClient;
  let at: string;
  beforeAll(async () => {
    erfa = await startErfa();
    peter = await erfa.as('peter.damsgaard');
    kl = await erfa.as('mette.bruun');
  });
  afterAll(() => erfa.close());
  beforeEach(async () => {
    const { body } = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'Skærmbesøg', kind: 'welfare-technology', size: 'small' },
    });
    at = `/api/projects/${body.id}`;
  });

  const read = async (client = peter): Promise<ReadinessView> =>
    (await client.ask<ReadinessView>(`${at}/readiness`)).body;
  const save = async (change: Partial<ReadinessForm>, from?: ReadinessForm) => {
    const base = from ?? (await read()).form;
    return peter.ask<ReadinessView & { conflicts?: string[] }>(`${at}/readiness`, {
      method: 'PUT',
      body: { from: base, to: { ...base, ...change } },
    });
  };
  const card = async (language = 'da') => {
    const { body } = await peter.ask<ProjectView>(at, { headers: { 'accept-language': language } });
    return body.cards.find(({ tool }) => tool === 'readiness');
  };
  const meeting = {
    ...{ council: 'med', committee: 'lokal-MED', form: 'discussion', dueOn: '2027-12-09' },
    ...{ ownerId: null, doneOn: null },
  };
  const allAnswers = (answer: number) => ({
    ...{ purposeAnswer: answer, leadershipAnswer: answer, roomAnswer: answer },
    ...{ skillsAnswer: answer, voiceAnswer: answer },
  });

  it('is asked in five parts, and told on the card by what is in place and what is missing', async () => {
    expect(await card()).toMatchObject({ tone: 'later', status: 'Ikke begyndt' });
    await save({ maturityVerdict: 'enough', ...allAnswers(3) });
    const begun = await card();
    expect(begun).toMatchObject({
      ...{ tone: 'doing', status: 'I gang, 3 af 5 besvaret' },
      summary:
        'Besvaret: digital modenhed, ledelse og personale, handlinger. Ikke besvaret: erfaring, TRIO og MED.',
      next: { text: 'Find andres erfaringer', path: 'readiness' },
    });
    await peter.ask(`${at}/readiness/meetings`, { method: 'POST', body: meeting });
    expect((await card())?.next).toMatchObject({
      ...{ text: 'Forbered: Drøftelse i lokal-MED', dueOn: '2027-12-09' },
    });
    await save({ noExperience: true });
    expect(await card('en')).toMatchObject({ tone: 'done', status: 'Done' });
  });

  it('calls for an action where a single answer is low', async () => {
    await save({ maturityVerdict: 'enough', ...allAnswers(4), voiceAnswer: 2 });
    const low = await read();
    expect([low.low, low.answered]).toEqual([true, ['maturity', 'dialogue']]);
    const made = await peter.ask<ReadinessView>(`${at}/readiness/actions`, {
      method: 'POST',
      body: { title: 'Hør aftenholdet', ownerId: null, dueOn: '2027-01-12', doneOn: null },
    });
    expect([made.status, made.body.answered]).toEqual([201, ['maturity', 'dialogue', 'actions']]);
  });

  it('keeps what two wrote in fields of their own, and names the one where they met', async () => {
    const { form } = await read();
    await save({ purposeNote: 'Alle siger det samme' }, form);
    expect((await save({ roomAnswer: 2 }, form)).body.form).toMatchObject({
      ...{ purposeNote: 'Alle siger det samme', roomAnswer: 2 },
    });
    const met = await save({ purposeNote: 'Ingen siger det samme' }, form);
    expect([met.status, met.body.conflicts]).toEqual([412, ['purposeNote']]);
    expect((await save({ roomAnswer: 5 })).status).toBe(400);
  });

  it('makes tasks of the plan from meetings, which keep their name until something else is said of them', async () => {
    const made = await peter.ask<ReadinessView>(`${at}/readiness/meetings`, {
      method: 'POST',
      body: meeting,
    });
    const [first] = made.body.meetings;
    const tasks = await erfa.database.ask(
      'select tool, kind, title, due_on::text as due from project_task where id = $1',
      [first?.id],
    );
    expect(tasks).toEqual([
      {
        ...{ tool: 'readiness', kind: 'involvement', due: '2027-12-09' },
        title: 'Drøftelse i lokal-MED',
      },
    ]);
    const change = (body: object, version: number, language = 'da') =>
      peter.ask<ReadinessView>(`${at}/readiness/meetings/${first?.id}`, {
        ...{ method: 'PUT', body },
        headers: { 'if-match': `"${version}"`, 'accept-language': language },
      });
    const done = await change({ ...meeting, doneOn: '2027-12-09' }, 1, 'en');
    expect(done.body.meetings[0]).toMatchObject({
      ...{ title: 'Drøftelse i lokal-MED', doneOn: '2027-12-09', version: 2 },
    });
    expect((await change(meeting, 1)).status).toBe(412);
    const told = await change({ ...meeting, form: 'guideline' }, 2);
    expect(told.body.meetings[0]?.title).toBe('Retningslinje aftales i lokal-MED');
    const asAction = await peter.ask(`${at}/readiness/actions/${first?.id}`, { method: 'DELETE' });
    expect(asAction.status).toBe(404);
    await peter.ask(`${at}/readiness/meetings/${first?.id}`, { method: 'DELETE' });
    expect((await read()).meetings).toEqual([]);
    const left = 'select from project_involvement where task_id = $1';
    expect(await erfa.database.ask(left, [first?.id])).toEqual([]);
  });

  it('refuses a meeting without a day, and an owner who is no colleague', async () => {
    const add = (change: object) =>
      peter.ask(`${at}/readiness/meetings`, { method: 'POST', body: { ...meeting, ...change } });
    expect((await add({ dueOn: null })).status).toBe(400);
    expect((await add({ dueOn: '2027-02-30' })).status).toBe(400);
    const stranger = await add({ ownerId: '019a0000-0000-7000-8000-000000000000' });
    expect(stranger.text).toContain('notAColleague');
  });

  it('holds the municipality’s latest figures against what KL says that this kind of project needs', async () => {
    expect((await read()).needs).toEqual([]);
    const actors = new Actors(erfa);
    await arrangeAssessment(actors, await actors.organisation('0751'), 'submitted');
    const { body } = await kl.ask<MaturityNeedsView>('/api/maturity-needs');
    const model = body.models.find(({ key }) => key === 'digital-modenhed');
    const set = (nodeKey: string | undefined, level: number | null, kind = 'welfare-technology') =>
      kl.ask<MaturityNeedsView>('/api/maturity-needs', {
        method: 'PUT',
        body: { kind, modelKey: model?.key, nodeKey, level, note: 'Fordi alle skal kunne det.' },
      });
    const [one, two] = model?.dimensions ?? [];
    expect((await set(one?.key, 3)).status).toBe(200);
    await set(two?.key, 4);
    await set(two?.key, 2, 'automation');
    expect((await set('no-such-dimension', 4)).text).toContain('noSuchDimension');
    const { needs, low } = await read();
    expect(needs).toMatchObject([
      { title: one?.title, level: 3, value: 3, state: 'met', note: 'Fordi alle skal kunne det.' },
      { title: two?.title, level: 4, value: 3, state: 'below' },
    ]);
    expect(low).toBe(true);
    // Another municipality has the same needs and no figures.
    const karen = await erfa.as('karen.moeller');
    const theirs = await karen.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'X', kind: 'welfare-technology', size: 'small' },
    });
    const other = await karen.ask<ReadinessView>(`/api/projects/${theirs.body.id}/readiness`);
    expect(other.body.needs?.map(({ state, value }) => [state, value])).toEqual([
      ['not-measured', null],
      ['not-measured', null],
    ]);
    await set(one?.key, null);
    await set(two?.key, null);
    expect((await read()).needs).toEqual([]);
    const events = await erfa.database.ask(
      `select from audit_event where kind = 'model.need-set' and subject = $1`,
      [`digital-modenhed/${one?.key}`],
    );
    expect(events).toHaveLength(2);
  });

  it('lets no municipality set a need, whatever it calls', async () => {
    const organisation = await new Actors(erfa).organisation('0751');
    await erfa.database.ask('begin');
    try {
      await erfa.database.ask(`select set_config('erfa.organisation_id', $1, true)`, [
        organisation,
      ]);
      await expect(
        erfa.database.ask(`select set_maturity_need('general', 'a', 'b', 1, '')`),
      ).rejects.toThrow('only KL says what projects need');
    } finally {
      await erfa.database.ask('rollback');
    }
  });

  it('shows guests no figures', async () => {
    const actors = new Actors(erfa);
    const aarhus = await actors.organisation('0751');
    const person = await actors.person(aarhus, ['guest']);
    await peter.ask(`${at}/people`, {
      method: 'PUT',
      body: { people: [{ personId: person, relation: 'guest', until: '2099-01-01' }] },
    });
    const guest = await actors.session(person, aarhus);
    expect((await read(guest)).needs).toBeNull();
    const refused = await guest.ask(`${at}/readiness/meetings`, { method: 'POST', body: meeting });
    expect(refused.status).toBe(403);
  });
});
