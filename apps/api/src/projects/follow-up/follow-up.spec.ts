import type { BenefitForm } from '@erfa/domain';
import { Actors } from '../../../testing/actors';
import { dayFromNow, saveBenefit } from '../../../testing/benefits';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { documentText } from '../../../testing/word-document';
import type { OverviewView } from '../../assessments/overview.views';
import type { OneBenefitView } from '../benefits/benefits.views';
import type { ProjectView } from '../projects.views';
import type { FollowUpView } from './follow-up.views';
import type { HandoverView } from './handover.views';
import type { MeasuringView } from './measuring.views';
import type { BenefitsReportView, ClosingReportView } from './report.views';

describe('follow-up', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let aarhus: string;
  let peter: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    aarhus = await actors.organisation('0751');
    peter = await erfa.as('peter.damsgaard');
  });
  afterAll(() => erfa.close());

  const colleague = async (role: 'contributor' | 'reader' | 'guest' = 'contributor') => {
    const id = await actors.person(aarhus, [role]);
    return { id, client: await actors.session(id, aarhus) };
  };
  const read = async (id: string, language = 'da'): Promise<ProjectView> => {
    const headers = { 'accept-language': language };
    return (await peter.ask<ProjectView>(`/api/projects/${id}`, { headers })).body;
  };
  const change = async (id: string, to: Partial<ProjectView['form']>): Promise<ProjectView> => {
    const { form } = await read(id);
    const body = { from: form, to: { ...form, ...to } };
    const saved = await peter.ask<ProjectView>(`/api/projects/${id}`, { method: 'PUT', body });
    expect([saved.status, saved.text]).toEqual([200, saved.text]);
    return saved.body;
  };
  /** A project that went live so many days ago. */
  const begin = async (daysAgo: number, title = 'Elektroniske nøgler'): Promise<ProjectView> => {
    const body = { title, kind: 'welfare-technology', size: 'small' };
    const made = await peter.ask<ProjectView>('/api/projects', { method: 'POST', body });
    return change(made.body.id, { goLiveOn: dayFromNow(-daysAgo) });
  };
  /** Hours of driving: 420 at the baseline, 120 promised for a hundred days ago. */
  const hours = (ownerId: string | null): Partial<BenefitForm> => ({
    ...{ indicator: 'Timer kørt efter nøgler', unit: 'timer', lowerIsBetter: true, ownerId },
    ...{ baselineValue: 420, baselineOn: dayFromNow(-500), frequency: 'monthly' },
    ...{ targetValue: 120, targetOn: dayFromNow(-100), source: 'Kørebogen' },
  });
  const add = async (projectId: string, change: Partial<BenefitForm>, name = 'Mindre køretid') => {
    const body = { name, side: 'processes', kind: 'time' };
    const path = `/api/projects/${projectId}/benefits`;
    const made = await peter.ask<OneBenefitView>(path, { method: 'POST', body });
    const saved = await saveBenefit(peter, made.body.benefit, change);
    expect([saved.status, saved.text]).toEqual([200, saved.text]);
    return saved.body.benefit;
  };
  const measure = (client: TestClient, id: string, write: object, kind = 'benefit') =>
    client.ask<MeasuringView & { code: string; errors?: { path: string; code: string }[] }>(
      '/api/measuring',
      {
        method: 'POST',
        body: {
          ...{ kind, id, measuredOn: dayFromNow(-1), cause: '', action: '' },
          ...{ actionOwnerId: null, actionDueOn: null, ...write },
        },
      },
    );
  const followUp = async (id: string, client = peter, language = 'da'): Promise<FollowUpView> =>
    (
      await client.ask<FollowUpView>(`/api/projects/${id}/follow-up`, {
        headers: { 'accept-language': language },
      })
    ).body;

  it('asks an owner on the start page for exactly what is due, and for nothing once it is measured', async () => {
    const { id: karen, client } = await colleague();
    const { id } = await begin(95);
    const benefit = await add(id, hours(karen));
    await add(id, { ...hours(karen), frequency: 'yearly' }, 'Først om et år');
    const tasks = async () =>
      (await client.ask<OverviewView>('/api/overview')).body.tasks.filter(
        ({ kind }) => kind === 'measure-benefit',
      );
    expect(await tasks()).toMatchObject([
      {
        count: 1,
        minutes: 1,
        title: { da: '»Mindre køretid«' },
        round: { da: 'Elektroniske nøgler' },
      },
    ]);
    const { body } = await client.ask<MeasuringView>('/api/measuring');
    expect(body.due).toMatchObject([
      {
        ...{ id: benefit.id, indicator: 'Timer kørt efter nøgler', source: 'Kørebogen', missed: 2 },
        ...{ baselineValue: 420, targetValue: 120, latestOn: null },
      },
    ]);
    expect(body.later.map(({ name }) => name)).toEqual(['Først om et år']);
    const on = body.due[0]?.due?.to;
    const left = await measure(client, benefit.id, { measuredOn: on, value: 119 });
    expect([left.status, left.body.due]).toEqual([200, []]);
    expect(await tasks()).toEqual([]);
    // Whoever leads the project sees all that can be measured in it, and nothing of it is theirs.
    const all = await peter.ask<MeasuringView>(`/api/measuring?project=${id}`);
    expect(all.body.later.map(({ name }) => name).toSorted()).toEqual([
      ...['Først om et år', 'Mindre køretid'],
    ]);
    expect((await peter.ask<MeasuringView>('/api/measuring')).body.due).toEqual([]);
    // The same figure once more is the one that is there; another one of that day is told of.
    expect((await measure(client, benefit.id, { measuredOn: on, value: 119 })).status).toBe(200);
    expect((await measure(client, benefit.id, { measuredOn: on, value: 118 })).body.code).toBe(
      'day-measured',
    );
    const read = await peter.ask<OneBenefitView>(`/api/benefits/${benefit.id}`);
    expect(read.body.benefit).toMatchObject({ measurements: 1, status: 'reached' });
  });

  it('asks for cause and action where it is more than a tenth behind, and makes the action a task', async () => {
    const { id: karen, client } = await colleague();
    const { id } = await begin(95);
    const benefit = await add(id, hours(karen));
    const bare = await measure(client, benefit.id, { value: 206 });
    expect(bare.status).toBe(400);
    expect(bare.text).toContain('deviationCause');
    expect(bare.text).toContain('deviationAction');
    // 30 hours of 300 are a tenth, and need no explaining.
    expect(
      (await measure(client, benefit.id, { measuredOn: dayFromNow(-40), value: 150 })).status,
    ).toBe(200);
    const told = {
      ...{ value: 206.5, cause: 'Syd bruger stadig nøgler', action: 'Luk nøgleskabene' },
      ...{ actionOwnerId: karen, actionDueOn: dayFromNow(46) },
    };
    expect((await measure(client, benefit.id, told)).status).toBe(200);
    const tasks = await erfa.database.ask(
      `select title, owner_id, tool, due_on::text from project_task where project_id = $1`,
      [id],
    );
    expect(tasks).toEqual([
      {
        ...{ title: 'Luk nøgleskabene', owner_id: karen, tool: 'follow-up' },
        due_on: dayFromNow(46),
      },
    ]);
    const view = await followUp(id);
    expect(view.sentence).toBe(
      'Intet mål er nået endnu. 1 måling er bagud, og der er en handling.',
    );
    expect(view.followed[0]).toMatchObject({
      ...{ standing: 'behind', callsForAction: true, mayMeasure: true },
      deviation: { words: '86,5 timer bagud' },
      actions: [{ title: 'Luk nøgleskabene', doneOn: null }],
      sentence: 'Vist er 206,5 mod lovet 120 timer, 71 % af det lovede.',
      measurements: [{ value: 150 }, { value: 206.5, cause: 'Syd bruger stadig nøgler' }],
    });
    const { cards } = await read(id);
    expect(cards.find(({ tool }) => tool === 'follow-up')).toMatchObject({
      ...{ tone: 'doing', status: 'I gang' },
      next: { text: 'Mål »Mindre køretid« næste gang', ownerName: 'Prøveperson' },
    });
  });

  it('says the promise of an unmeasured benefit as the reports do, and what went the wrong way in words', async () => {
    const { id } = await begin(95);
    const card = { ...hours(null), baselineValue: 120, targetValue: 116 };
    const benefit = await add(id, { ...card, targetOn: dayFromNow(300), unit: '' });
    const promised = async () => {
      const [page, closing, half] = [
        (await followUp(id)).followed[0]?.promisedThen,
        (await peter.ask<ClosingReportView>(`/api/projects/${id}/closing-report`)).body.benefits[0],
        (await peter.ask<BenefitsReportView>(`/api/projects/${id}/benefits-report`)).body
          .projects[0]?.benefits[0],
      ];
      return [page, closing?.promised, half?.promised];
    };
    expect(await promised()).toEqual([117.5, 117.5, 117.5]);
    const wrong = { value: 135, cause: 'Flere ture', action: 'Ring' };
    expect((await measure(peter, benefit.id, wrong)).status).toBe(200);
    expect(new Set(await promised()).size).toBe(1);
    const view = await followUp(id);
    expect(view.sentence).toContain('1 måling er bagud');
    expect(view.followed[0]).toMatchObject({
      deviation: { words: '17,5 bagud' },
      sentence: 'Det er gået den forkerte vej: 135 mod 117,5 lovet.',
    });
    expect((await followUp(id, peter, 'en')).followed[0]?.sentence).toBe(
      'It has moved the wrong way: 135 against 117.5 promised.',
    );
    const word = await peter.download(`/api/projects/${id}/closing-report.docx`);
    expect(documentText(word.bytes)).toContain('den forkerte vej');
    expect(documentText(word.bytes)).not.toContain('−');
  });

  it('is not for whoever does not own it, and not of days to come', async () => {
    const { id: karen, client } = await colleague();
    const { id } = await begin(95);
    const benefit = await add(id, hours(karen));
    const other = await colleague();
    expect((await measure(other.client, benefit.id, { value: 100 })).body.code).toBe(
      'benefit-not-yours',
    );
    const early = await measure(client, benefit.id, { value: 100, measuredOn: dayFromNow(2) });
    expect([early.status, early.text]).toMatchObject([400, expect.stringContaining('dayToCome')]);
    const stranger = await measure(client, benefit.id, {
      ...{ value: 300, cause: 'x', action: 'y' },
      actionOwnerId: '019a0000-0000-7000-8000-000000000000',
    });
    expect(stranger.text).toContain('actionOwnerId');
    const odense = await actors.organisation('0461');
    const away = await actors.session(await actors.person(odense, ['municipality-admin']), odense);
    expect((await measure(away, benefit.id, { value: 1 })).status).toBe(404);
    expect((await away.ask<FollowUpView>(`/api/projects/${id}/follow-up`)).status).toBe(404);
    const guest = await colleague('guest');
    expect((await measure(guest.client, benefit.id, { value: 1 })).status).toBe(404);
  });

  it('keeps one of two figures that are sent for a day at the very same time', async () => {
    const { id: karen, client } = await colleague();
    const { id } = await begin(95);
    const benefit = await add(id, hours(karen));
    const sent = await Promise.all([
      measure(client, benefit.id, { value: 100 }),
      measure(peter, benefit.id, { value: 101 }),
    ]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await followUp(id)).followed[0]?.measurements).toHaveLength(1);
  });

  it('goes on after the project is closed, until the day that it is followed to', async () => {
    const { id: karen, client } = await colleague();
    const { id } = await begin(95);
    const benefit = await add(id, hours(karen));
    await change(id, { state: 'closed' });
    const due = async () => (await client.ask<MeasuringView>('/api/measuring')).body.due.length;
    expect(await due()).toBe(1);
    expect((await measure(client, benefit.id, { value: 90 })).status).toBe(200);
    const { form } = await followUp(id);
    const until = dayFromNow(-40);
    const save = (to: object) =>
      peter.ask<FollowUpView>(`/api/projects/${id}/follow-up`, {
        method: 'PUT',
        body: { from: form, to: { ...form, ...to } },
      });
    expect((await save({ followedUntil: dayFromNow(-96) })).text).toContain('notBefore');
    const saved = await save({ followedUntil: until });
    expect(saved.body).toMatchObject({ form: { followedUntil: until }, beginsOn: dayFromNow(-95) });
    expect(saved.body.followed[0]).toMatchObject({ next: null, due: null });
    await change(id, { state: 'stopped' });
    expect(await due()).toBe(0);
  });

  it('warns of a closed project with a benefit that nobody measures', async () => {
    const { id } = await begin(95);
    await add(id, { ...hours(null) }, 'Tryghed');
    expect((await read(id)).warnings).toEqual([]);
    await change(id, { state: 'closed' });
    expect((await read(id)).warnings).toMatchObject([
      { heading: 'En gevinst har ingen, der måler den', path: 'follow-up' },
    ]);
    expect((await read(id, 'en')).warnings[0]?.text).toContain('“Tryghed” is not reached');
  });

  it('has criteria of success beside the benefits, measured in the same way', async () => {
    const { id: karen, client } = await colleague();
    const { id } = await begin(95);
    const criterion = {
      ...{ title: 'Afbrudte besøg', unit: '%', source: 'Vagtplanen', lowerIsBetter: true },
      ...{ frequency: 'quarterly', baselineValue: 8, baselineOn: dayFromNow(-200), ownerId: karen },
      ...{ targetValue: 2, targetOn: dayFromNow(-10) },
    };
    const write = (body: object, path = '', method = 'POST', headers = {}) =>
      peter.ask<FollowUpView & { current?: { title: string } }>(
        `/api/projects/${id}/criteria${path}`,
        { method, body, headers },
      );
    const made = (await write(criterion)).body.followed[0];
    expect(made).toMatchObject({ kind: 'criterion', name: 'Afbrudte besøg', criterion });
    expect(made?.due).not.toBeNull();
    for (const [wrong, code] of [
      [{ targetOn: dayFromNow(-201) }, 'notBefore'],
      [{ baselineOn: dayFromNow(1), targetOn: null }, 'dayToCome'],
      [{ title: ' ' }, 'minLength'],
      [{ targetValue: 1e13 }, 'max'],
      [{ ownerId: '019a0000-0000-7000-8000-000000000000' }, 'notAColleague'],
    ] as const)
      expect((await write({ ...criterion, ...wrong })).text).toContain(code);
    const seen = (version: number) => ({ 'if-match': `"${version}"` });
    const path = `/${made?.id}`;
    expect((await write({ ...criterion, unit: 'pct.' }, path, 'PUT', seen(1))).status).toBe(200);
    const late = await write({ ...criterion, title: 'Andet' }, path, 'PUT', seen(1));
    expect([late.status, late.body.current?.title]).toEqual([412, 'Afbrudte besøg']);
    const wide = { value: 5, cause: 'Nettet', action: 'Ny router' };
    expect((await measure(client, made?.id ?? '', wide, 'criterion')).status).toBe(200);
    const { followed } = await followUp(id);
    expect(followed[0]).toMatchObject({
      ...{ standing: 'behind', due: null, actions: [{ title: 'Ny router' }] },
      deviation: { words: '3 procentpoint bagud' },
    });
    expect((await write({}, path, 'DELETE')).body).toMatchObject({ code: 'criterion-measured' });
    const wrong = `/api/criterion-measurements/${followed[0]?.measurements[0]?.id}`;
    expect((await client.ask(wrong, { method: 'DELETE' })).status).toBe(204);
    expect((await write({}, path, 'DELETE')).body.followed).toEqual([]);
  });

  it('is handed over by a checklist, and taken over by the receiver’s own yes', async () => {
    const { id: lone, client } = await colleague();
    const { id: tekniker, client: technician } = await colleague();
    const { id } = await begin(95);
    const at = `/api/projects/${id}/handover`;
    const ask = (client: TestClient, path = '', method = 'GET', body?: object, version?: number) =>
      client.ask<HandoverView & { code?: string }>(`${at}${path}`, {
        ...{ method, ...(body ? { body } : {}) },
        headers: version === undefined ? {} : { 'if-match': `"${version}"` },
      });
    const { form } = (await ask(peter)).body;
    const to = { receiverId: lone, takesOver: 'Drift, support og tre gevinster' };
    const saved = (await ask(peter, '', 'PUT', { from: form, to })).body;
    const items = ['Supportaftale', 'Superbrugere'].map((title) => ({
      ...{ title, ownerId: tekniker, dueOn: null },
    }));
    const listed = (await ask(client, '/items', 'POST', { items })).body;
    expect(listed.items.map(({ title }) => title)).toEqual(['Supportaftale', 'Superbrugere']);
    const [first] = listed.items;
    const line = { title: 'Supportaftale', ownerId: tekniker, dueOn: null, doneOn: dayFromNow(0) };
    const other = await colleague();
    expect((await ask(other.client, `/items/${first?.id}`, 'PUT', line, 1)).body.code).toBe(
      'handover-not-yours',
    );
    expect(
      (await ask(technician, `/items/${first?.id}`, 'PUT', { ...line, title: 'x' }, 1)).status,
    ).toBe(403);
    const ticked = await ask(technician, `/items/${first?.id}`, 'PUT', line, 1);
    expect(ticked.body.items[0]).toMatchObject({ doneOn: dayFromNow(0), mayTick: true });
    const waiting = async () =>
      (await client.ask<OverviewView>('/api/overview')).body.tasks.filter(
        ({ kind }) => kind === 'accept-handover',
      );
    expect(await waiting()).toMatchObject([{ target: id, title: { da: 'Elektroniske nøgler' } }]);
    const yes = { reservation: 'Superbrugerne mangler' };
    expect((await ask(peter, '/acceptance', 'PUT', yes, saved.version)).body.code).toBe(
      'handover-not-yours',
    );
    expect((await ask(client, '/acceptance', 'PUT', yes, saved.version - 1)).status).toBe(412);
    const taken = (await ask(client, '/acceptance', 'PUT', yes, saved.version)).body;
    expect(taken).toMatchObject({
      ...{ acceptedByName: 'Prøveperson', reservation: 'Superbrugerne mangler', isReceiver: true },
      handoverOn: dayFromNow(0),
    });
    expect(await waiting()).toEqual([]);
    // What somebody said yes to is not changed under them.
    const again = { from: to, to: { ...to, takesOver: 'Alt' } };
    expect((await ask(peter, '', 'PUT', again)).body.acceptedAt).toBeNull();
    const reader = await colleague('reader');
    const refused = await ask(peter, '', 'PUT', {
      ...{ from: again.to, to: { ...again.to, receiverId: reader.id } },
    });
    expect(refused.text).toContain('receiverTakesNoPart');
  });
});
