import { addDays } from '@erfa/domain';
import { Actors } from '../../../testing/actors';
import { saveBenefit } from '../../../testing/benefits';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { today } from '../../organisations/days';
import type { OneBenefitView } from '../benefits/benefits.views';
import type { ReadinessView } from '../readiness/readiness.views';
import type { ProjectForm, ProjectView } from '../projects.views';
import type { PlanTaskView, ProjectPlanView } from './plan.views';

type Refused = ProjectPlanView & {
  code?: string;
  current?: PlanTaskView;
  errors?: { path: string; code: string }[];
};

const goLive = '2031-03-03';

describe('a plan', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let aarhus: string;
  let peter: TestClient;
  let id: string;
  let at: string;
  let form: ProjectForm;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    aarhus = await actors.organisation('0751');
    peter = await erfa.as('peter.damsgaard');
  });
  afterAll(() => erfa.close());
  beforeEach(async () => {
    const { body } = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'Skærmbesøg', kind: 'welfare-technology', size: 'small' },
    });
    ({ id, form } = body);
    at = `/api/projects/${id}`;
  });

  const project = async (): Promise<ProjectView> => (await peter.ask<ProjectView>(at)).body;
  const live = async (goLiveOn: string | null): Promise<void> => {
    const { form: from } = await project();
    const saved = await peter.ask(at, { method: 'PUT', body: { from, to: { ...from, goLiveOn } } });
    expect(saved.status).toBe(200);
  };
  const plan = async (client = peter): Promise<ProjectPlanView> =>
    (await client.ask<ProjectPlanView>(`${at}/plan`)).body;
  const back = (kinds: string[], headers: Record<string, string> = {}) =>
    peter.ask<ProjectPlanView>(`${at}/plan/back`, { method: 'POST', body: { kinds }, headers });
  const all = ['involvement', 'communication', 'training', 'baseline'];
  const write = {
    ...{ kind: 'task', title: 'Bestil skærme', ownerId: null, dueOn: '2031-01-10', doneOn: null },
  };
  const add = (change: object = {}) =>
    peter.ask<Refused>(`${at}/plan/tasks`, { method: 'POST', body: { ...write, ...change } });
  const change = (task: PlanTaskView, body: object, version = task.version, client = peter) =>
    client.ask<Refused>(`${at}/plan/tasks/${task.id}`, {
      ...{ method: 'PUT', body: { ...write, ...body }, headers: { 'if-match': `"${version}"` } },
    });
  const tick = (client: TestClient, task: PlanTaskView, doneOn: string | null) =>
    client.ask<Refused>(`${at}/plan/tasks/${task.id}/done`, {
      ...{ method: 'PUT', body: { doneOn }, headers: { 'if-match': `"${task.version}"` } },
    });

  it('is proposed back from the day the project goes live, once there is one', async () => {
    expect((await plan()).proposed).toEqual([]);
    await live(goLive);
    const { proposed } = await plan();
    // 3 March 2031 is the Monday of week 10; week 7 is holiday.
    expect(proposed.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['involvement', '2030-12-09'],
      ['communication', '2031-01-20'],
      ['training', '2031-02-07'],
      ['training', '2031-02-21'],
      ['training', '2031-02-28'],
      ['baseline', '2031-02-28'],
    ]);
    const { body, status } = await back(all);
    expect(status).toBe(200);
    expect(body.proposed).toEqual([]);
    expect(body.tasks).toHaveLength(6);
    expect(body.tasks[0]).toMatchObject({
      ...{ tool: 'readiness', kind: 'involvement', title: 'Drøftelse i lokal-MED', late: false },
      ...{ dueOn: '2030-12-09', daysBefore: 84, ownerName: 'Peter Damsgaard' },
    });
    // Again adds nothing.
    expect((await back(all)).body.tasks).toHaveLength(6);
    const { body: ready } = await peter.ask<ReadinessView>(`${at}/readiness`);
    expect(ready.meetings).toMatchObject([{ title: 'Drøftelse i lokal-MED', council: 'med' }]);
  });

  it('says what is there already, on which day, and proposes the rest', async () => {
    await live(goLive);
    const meet = (council: string, dueOn: string) =>
      peter.ask<ReadinessView>(`${at}/readiness/meetings`, {
        method: 'POST',
        body: {
          ...{ council, committee: 'sundhed', form: 'discussion', dueOn, ownerId: null },
          doneOn: null,
        },
      });
    // A meeting with TRIO is none with MED.
    await meet('trio', '2030-11-04');
    expect((await plan()).standing).toEqual([]);
    expect((await plan()).proposed[0]).toMatchObject({ kind: 'involvement' });
    await meet('med', '2030-12-03');
    const { body } = await peter.ask<OneBenefitView>(`${at}/benefits`, {
      ...{ method: 'POST', body: { name: 'Færre vikarer', side: 'economy', kind: 'quality' } },
    });
    const med = { kind: 'involvement', dueOn: '2030-12-03', done: false };
    expect((await plan()).standing).toMatchObject([med]);
    const taken = { baselineValue: 12, baselineOn: '2026-01-05' };
    expect((await saveBenefit(peter, body.benefit, taken)).status).toBe(200);
    const { standing, proposed } = await plan();
    expect(standing).toMatchObject([
      {
        ...{ kind: 'baseline', dueOn: '2026-01-05', done: true },
        title: 'Nulpunktet er taget for alle gevinster',
      },
      med,
    ]);
    expect([...new Set(proposed.map(({ kind }) => kind))]).toEqual(['communication', 'training']);
    const after = (await back(all)).body;
    expect(after.tasks.map(({ kind }) => kind).toSorted()).toEqual([
      ...['communication', 'involvement', 'involvement', 'training', 'training', 'training'],
    ]);
    // A benefit that has none yet needs the measurement.
    await peter.ask(`${at}/benefits`, {
      ...{ method: 'POST', body: { name: 'Tryghed', side: 'citizens', kind: 'quality' } },
    });
    expect((await plan()).proposed).toMatchObject([{ kind: 'baseline', dueOn: '2031-02-28' }]);
  });

  it('is added once when two press at once', async () => {
    await live(goLive);
    const both = await Promise.all([back(all), back(all)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await plan()).tasks).toHaveLength(6);
  });

  it('follows the day when it moves, but for what is fixed by hand or done', async () => {
    await live(goLive);
    const { body } = await back(all);
    const [meeting, letter, first] = body.tasks;
    const { kind, title } = letter as PlanTaskView;
    const fixed = { kind, title, dueOn: '2031-01-22' };
    expect((await change(letter as PlanTaskView, fixed)).status).toBe(200);
    await tick(peter, first as PlanTaskView, today());
    await live('2031-03-10');
    const after = (await plan()).tasks;
    const of = (task?: PlanTaskView) => after.find((one) => one.id === task?.id);
    expect(of(meeting)).toMatchObject({ dueOn: '2030-12-16', daysBefore: 84 });
    expect(of(letter)).toMatchObject({ dueOn: '2031-01-22', daysBefore: null });
    expect(of(first)).toMatchObject({ dueOn: '2031-02-07', doneOn: today() });
    // A day fixed in Er vi klar? is fixed, too.
    const { body: ready } = await peter.ask<ReadinessView>(`${at}/readiness`);
    const [med] = ready.meetings;
    await peter.ask(`${at}/readiness/meetings/${med?.id}`, {
      method: 'PUT',
      body: {
        ...{ council: 'med', committee: 'lokal-MED', form: 'discussion', dueOn: '2030-12-17' },
        ...{ ownerId: null, doneOn: null },
      },
      headers: { 'if-match': `"${med?.version}"` },
    });
    await live(goLive);
    expect(of(meeting)?.title).toBe('Drøftelse i lokal-MED');
    expect((await plan()).tasks.find((one) => one.id === meeting?.id)?.dueOn).toBe('2030-12-17');
    // No day: everything stays where it is.
    await live(null);
    expect((await plan()).tasks).toHaveLength(6);
    expect((await project()).plannedBack).toEqual([]);
  });

  it('keeps out of the other winter holiday where school has that', async () => {
    await live(goLive);
    await back(['training']);
    const { form: from } = await plan();
    const saved = await peter.ask<ProjectPlanView>(`${at}/plan`, {
      method: 'PUT',
      body: { from, to: { ...from, winterWeek: 8 } },
    });
    expect(saved.body.tasks.map(({ dueOn }) => dueOn)).toEqual([
      ...['2031-02-07', '2031-02-14', '2031-02-28'],
    ]);
    const odd = await peter.ask(`${at}/plan`, {
      method: 'PUT',
      body: { from, to: { ...from, winterWeek: 9 } },
    });
    expect(odd.status).toBe(400);
  });

  it('is on the project’s page as the way to that day, training once', async () => {
    await peter.ask(`${at}/why`, {
      method: 'PUT',
      body: {
        from: whyOf(null),
        to: whyOf(420),
      },
    });
    await live(goLive);
    await back(all, { 'accept-language': 'da' });
    expect((await project()).plannedBack).toEqual([
      ...[
        {
          kind: 'involvement',
          title: 'Drøftelse i lokal-MED',
          dueOn: '2030-12-09',
          weeks: [],
          skipped: [],
          done: false,
        },
      ],
      {
        ...{ kind: 'communication', title: 'Brev til 420 borgere', dueOn: '2031-01-20' },
        ...{ weeks: [{ year: 2031, week: 4 }], skipped: [], done: false },
      },
      expect.objectContaining({
        ...{ kind: 'training', skipped: [7] },
        weeks: [6, 8, 9].map((week) => ({ year: 2031, week })),
      }),
      expect.objectContaining({ kind: 'baseline', dueOn: '2031-02-28' }),
    ]);
  });

  it('has tasks with versions of their own, so that nothing is lost where two write one', async () => {
    const { body } = await add();
    const [task] = body.tasks as [PlanTaskView];
    expect((await change(task, { title: 'Bestil 71 skærme' })).body.tasks[0]).toMatchObject({
      ...{ title: 'Bestil 71 skærme', version: 2, tool: 'plan' },
    });
    const late = await change(task, { title: 'Andet' }, 1);
    expect([late.status, late.body.current?.title]).toEqual([412, 'Bestil 71 skærme']);
    const gone = await peter.ask<ProjectPlanView>(`${at}/plan/tasks/${task.id}`, {
      method: 'DELETE',
    });
    expect(gone.body.tasks).toEqual([]);
    expect((await change(task, {})).status).toBe(404);
  });

  it('refuses what makes no sense, and says what', async () => {
    for (const wrong of [
      { title: '  ' },
      { title: 'x'.repeat(201) },
      { kind: 'party' },
      { dueOn: '2031-02-30' },
      { ownerId: '019a0000-0000-7000-8000-000000000000' },
      { doneOn: addDays(today(), 1) },
      { kind: 'involvement' },
    ])
      expect([wrong, (await add(wrong)).status]).toEqual([wrong, 400]);
    await live(goLive);
    const [meeting] = (await back(['involvement'])).body.tasks as [PlanTaskView];
    const undated = await change(meeting, { kind: 'involvement', dueOn: null });
    expect([undated.status, undated.body.errors?.[0]]).toMatchObject([
      400,
      { path: 'dueOn', code: 'meetingNeedsDay' },
    ]);
  });

  it('lets whoever owns a task tick it, and do nothing else', async () => {
    const person = await actors.person(aarhus, ['contributor']);
    const owner = await actors.session(person, aarhus);
    const { body } = await add({ ownerId: person });
    const [task] = body.tasks as [PlanTaskView];
    expect((await plan(owner)).tasks[0]).toMatchObject({ mayTick: true });
    expect((await change(task, { title: 'Mit' }, 1, owner)).status).toBe(403);
    expect((await tick(owner, task, addDays(today(), 1))).status).toBe(400);
    const ticked = await tick(owner, task, today());
    expect(ticked.body.tasks[0]).toMatchObject({ doneOn: today(), late: false, version: 2 });
    const stranger = await actors.session(await actors.person(aarhus, ['contributor']), aarhus);
    expect((await tick(stranger, { ...task, version: 2 }, null)).status).toBe(403);
  });

  it('reminds owners of what is late or due in two weeks, and of nothing else', async () => {
    const person = await actors.person(aarhus, ['contributor']);
    const owner = await actors.session(person, aarhus);
    const due = (days: number) => addDays(today(), days);
    for (const [title, dueOn] of [
      ['Forsinket', due(-3)],
      ['Snart', due(14)],
      ['Senere', due(15)],
      ['Uden dag', null],
    ])
      await add({ title, dueOn, ownerId: person });
    await add({ title: 'Gjort', dueOn: due(1), doneOn: due(-1), ownerId: person });
    const { body } = await owner.ask<{ tasks: { kind: string; title: { da: string } }[] }>(
      '/api/overview',
    );
    const own = body.tasks.filter(({ kind }) => kind === 'project-task');
    expect(own.map(({ title }) => title.da)).toEqual(['Forsinket', 'Snart']);
    expect(own[0]).toMatchObject({ target: `${id}/plan`, round: { da: 'Skærmbesøg' } });
    await peter.ask(at, {
      method: 'PUT',
      body: { from: form, to: { ...form, state: 'stopped' } },
    });
    const { body: stopped } = await owner.ask<{ tasks: { kind: string }[] }>('/api/overview');
    expect(stopped.tasks.filter(({ kind }) => kind === 'project-task')).toEqual([]);
  });

  it('goes into a calendar: the project’s, and one’s own across projects', async () => {
    const person = await actors.person(aarhus, ['contributor']);
    const owner = await actors.session(person, aarhus);
    await live(goLive);
    await add({ title: 'Køb; kabler, \\ og "stik"', ownerId: person });
    const { body } = await add({ title: 'Uden dag', dueOn: null });
    const task = body.tasks.find(({ ownerId }) => ownerId === person);
    const file = await peter.ask(`${at}/plan.ics`);
    expect([file.status, file.headers.get('content-type')]).toEqual([
      ...[200, 'text/calendar; charset=utf-8'],
    ]);
    expect(file.text).toContain(`UID:task-${task?.id}@erfa\r\n`);
    expect(file.text).toContain('DTSTART;VALUE=DATE:20310110\r\n');
    expect(file.text).toContain('SUMMARY:Køb\\; kabler\\, \\\\ og "stik"\r\n');
    expect(file.text).toContain('SUMMARY:Idriftsættelse: Skærmbesøg\r\n');
    expect(file.text).not.toContain('Uden dag');
    const own = await owner.ask('/api/my-tasks.ics', { headers: { 'accept-language': 'en' } });
    expect(own.text).toContain('X-WR-CALNAME:My tasks in Erfa');
    expect(own.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    // The same entry in both, so that a calendar that has both shows it once.
    expect(own.text).toContain(`UID:task-${task?.id}@erfa\r\n`);
  });

  it('is a card that says what is late before anything else', async () => {
    const card = async (language = 'da') =>
      (
        await peter.ask<ProjectView>(at, { headers: { 'accept-language': language } })
      ).body.cards.find(({ tool }) => tool === 'plan');
    expect(await card()).toMatchObject({
      ...{ tone: 'later', status: 'Ikke begyndt' },
      next: { text: 'Læg planen', path: 'plan' },
    });
    await add();
    expect(await card('en')).toMatchObject({
      ...{ tone: 'doing', status: 'Under way', summary: '0 of 1 tasks are done.' },
      next: { text: 'Bestil skærme', dueOn: '2031-01-10' },
    });
    await add({ title: 'Ring til leverandøren', dueOn: addDays(today(), -1) });
    expect(await card()).toMatchObject({
      ...{ tone: 'act', status: '1 opgave er forsinket' },
      next: { text: 'Ring til leverandøren' },
    });
    await peter.ask(at, { method: 'PUT', body: { from: form, to: { ...form, state: 'stopped' } } });
    // Nothing is late in a project that was given up.
    expect(await card()).toMatchObject({
      ...{ tone: 'later', status: '2 opgaver blev ikke gjort', next: null },
    });
    expect(await plan()).toMatchObject({ isOver: true, proposed: [] });
    expect((await plan()).tasks.some(({ late }) => late)).toBe(false);
  });

  it('is frozen with a decision', async () => {
    await add();
    const { body } = await peter.ask<{ decisions: { id: string; version: number }[] }>(
      `${at}/decisions`,
    );
    const [first] = body.decisions;
    const decided = await peter.ask<{ decisions: { snapshot: { plan?: unknown } | null }[] }>(
      `${at}/decisions/${first?.id}/outcome`,
      {
        method: 'POST',
        body: { outcome: 'go', reason: 'Ja', decidedOn: '2026-03-12', decidedBy: null },
        headers: { 'if-match': `"${first?.version}"` },
      },
    );
    expect(decided.body.decisions[0]?.snapshot?.plan).toMatchObject({
      ...{ goLiveOn: null, units: [] },
      tasks: [{ title: 'Bestil skærme', dueOn: '2031-01-10' }],
    });
  });
});

const whyOf = (citizens: number | null) => ({
  ...{ problem: '', forWhom: '', citizens, employees: null, asked: null },
  ...{ askedHow: '', withoutIt: '' },
});
