import { randomUUID } from 'node:crypto';
import { Actors } from '../../../testing/actors';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { OverviewView } from '../../assessments/overview.views';
import type { ProjectPlanView } from '../plan/plan.views';
import type { ProjectView } from '../projects.views';
import type { WhyView } from '../why/why.views';
import type { ProjectChangesView, ProjectCommentView } from './talk.views';

describe('what is said of a project, and its history', () => {
  let erfa: TestErfa;
  let peter: TestClient;
  let jonas: TestClient;
  let at: string;
  beforeAll(async () => {
    erfa = await startErfa();
    peter = await erfa.as('peter.damsgaard');
    jonas = await erfa.as('jonas.friis');
  });
  afterAll(() => erfa.close());
  beforeEach(async () => {
    const made = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'Skærmbesøg', kind: 'general', size: 'small' },
    });
    at = `/api/projects/${made.body.id}`;
  });

  const history = async () => (await peter.ask<ProjectChangesView>(`${at}/history`)).body.changes;
  const say = (client: TestClient, text: string, mentions: string[] = []) =>
    client.ask<ProjectCommentView[]>(`${at}/comments`, {
      method: 'POST',
      body: { tool: 'why', text, mentions },
    });

  it('keeps what one person writes in one sitting as one entry, from first to last', async () => {
    const read = async () => (await peter.ask<WhyView>(`${at}/why`)).body.form;
    for (const problem of ['L', 'Lang', 'Lang køretid']) {
      const from = await read();
      await peter.ask(`${at}/why`, { method: 'PUT', body: { from, to: { ...from, problem } } });
    }
    const [last, first, ...others] = await history();
    expect(others).toEqual([]);
    expect(last).toMatchObject({
      ...{ place: 'why', what: 'changed', byName: 'Peter Damsgaard' },
      fields: [{ field: 'problem', before: '', after: 'Lang køretid' }],
    });
    expect(first).toMatchObject({ place: 'project', what: 'made', about: 'Skærmbesøg' });
  });

  it('tells no change of what was changed and changed back, and keeps what stood first where nothing did', async () => {
    const { body } = await peter.ask<ProjectView>(at);
    const steps = [
      { procures: false, goLiveOn: '2031-03-03' },
      { procures: true, goLiveOn: '2031-05-05' },
    ];
    let { form } = body;
    for (const step of steps) {
      const to = { ...form, ...step };
      const saved = await peter.ask(at, { method: 'PUT', body: { from: form, to } });
      expect(saved.status).toBe(200);
      form = to;
    }
    const [last] = await history();
    expect(last?.fields).toEqual([{ field: 'goLiveOn', before: null, after: '2031-05-05' }]);
  });

  it('gives the names of whom and what its fields name by id', async () => {
    const actors = new Actors(erfa);
    const jonasId = await actors.one(`select id from person where name = 'Jonas Friis'`, []);
    const task = { kind: 'task', title: 'Bestil', ownerId: null, dueOn: null, doneOn: null };
    const { body } = await peter.ask<ProjectPlanView>(`${at}/plan/tasks`, {
      ...{ method: 'POST', body: task },
    });
    const gone = randomUUID();
    await peter.ask(`${at}/plan/tasks/${body.tasks[0]?.id}`, {
      ...{ method: 'PUT', body: { ...task, ownerId: jonasId, dueOn: '2031-02-01' } },
      headers: { 'if-match': '"1"' },
    });
    await erfa.database.ask(
      `update project_change set details = jsonb_set(details, '{fields,0,before}', to_jsonb($1::text)) where tool = 'plan' and what = 'changed'`,
      [gone],
    );
    const told = (await peter.ask<ProjectChangesView>(`${at}/history`)).body;
    expect(told.changes[0]).toMatchObject({
      ...{ place: 'plan', about: 'Bestil' },
      fields: [
        { field: 'ownerId', before: gone, after: jonasId },
        { field: 'dueOn', before: null, after: '2031-02-01' },
      ],
    });
    // Who is not there, or no colleague, has no name.
    expect(told.names).toEqual([{ id: jonasId, name: 'Jonas Friis' }]);
  });

  it('is talked about, with colleagues named, settled and opened again', async () => {
    const actors = new Actors(erfa);
    const sanne = await actors.one(`select id from person where name = 'Sanne Lykkegaard'`, []);
    const said = await say(jonas, 'Husk nattevagten', [sanne]);
    expect(said.body).toMatchObject([
      { text: 'Husk nattevagten', mine: true, mentions: [{ name: 'Sanne Lykkegaard' }] },
    ]);
    // Whoever is named finds it on their start page, until they have read it.
    const named = await erfa.as('sanne.lykkegaard');
    const tasks = async () =>
      (await named.ask<OverviewView>('/api/overview')).body.tasks.filter(
        ({ kind }) => kind === 'project-mention',
      );
    expect(await tasks()).toMatchObject([{ title: { da: 'Skærmbesøg' }, count: 1 }]);
    await named.ask(`${at}/comments?tool=why`);
    expect(await tasks()).toEqual([]);
    const id = said.body[0]?.id ?? '';
    const settle = (settled: boolean) =>
      peter.ask<ProjectCommentView[]>(`${at}/comments/${id}`, { method: 'PUT', body: { settled } });
    expect((await settle(true)).body[0]?.resolvedByName).toBe('Peter Damsgaard');
    expect((await settle(true)).status).toBe(404);
    expect((await settle(false)).body[0]?.resolvedAt).toBeNull();
    // Only its author takes it away.
    expect((await peter.ask(`${at}/comments/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await jonas.ask(`${at}/comments/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await peter.ask<ProjectCommentView[]>(`${at}/comments`)).body).toEqual([]);
  });

  it('names nobody who is no colleague', async () => {
    const stranger = '019a0000-0000-7000-8000-000000000000';
    const said = await say(jonas, 'Hej', [stranger]);
    expect([said.status, said.text]).toMatchObject([400, expect.stringContaining('mentions[0]')]);
  });
});
