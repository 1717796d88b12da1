import type { IdeaForm } from '@erfa/domain';
import { Actors } from '../../../testing/actors';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { ProjectView } from '../projects.views';
import type { WhyView } from '../why/why.views';
import type { StrategyGoalView } from '../goals/goals.views';
import type { IdeaCardView } from './ideas.views';

describe('ideas', () => {
  let erfa: TestErfa;
  let peter: TestClient;
  let jonas: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    peter = await erfa.as('peter.damsgaard');
    jonas = await erfa.as('jonas.friis');
  });
  afterAll(() => erfa.close());

  const add = async (client: TestClient, title: string): Promise<IdeaCardView> =>
    (await client.ask<IdeaCardView>('/api/project-ideas', { method: 'POST', body: { title } }))
      .body;
  const save = (client: TestClient, { id, form }: IdeaCardView, change: Partial<IdeaForm>) =>
    client.ask<IdeaCardView & { code?: string }>(`/api/project-ideas/${id}`, {
      method: 'PUT',
      body: { from: form, to: { ...form, ...change } },
    });
  const decide = (client: TestClient, { id, version }: IdeaCardView, outcome: string) =>
    client.ask<IdeaCardView & { code?: string }>(`/api/project-ideas/${id}/decision`, {
      method: 'PUT',
      headers: { 'if-match': `"${version}"` },
      body: {
        outcome,
        reason: 'Størst værdi for borgerne',
        kind: 'welfare-technology',
        size: 'small',
      },
    });
  const weighed: Partial<IdeaForm> = {
    ...({ citizens: 'large', processes: 'medium', economy: 'small' } as const),
    ...({ employees: 'none', effort: 'small', readiness: 'medium' } as const),
  };

  it('are weighed on four sides and listed by what they are worth', async () => {
    const idea = await add(jonas, 'Skærmbesøg');
    expect(idea).toMatchObject({ value: null, outcome: null, mayEdit: true, mayDecide: false });
    const saved = await save(jonas, idea, { ...weighed, problem: 'Lange køreture', kle: ['27'] });
    expect([saved.status, saved.body.value]).toEqual([200, 6]);
    const law = await add(jonas, 'Loven kræver det');
    await save(jonas, law, { ...weighed, citizens: 'none', statutory: true });
    await add(jonas, 'Ikke vægtet');
    const { body } = await peter.ask<IdeaCardView[]>('/api/project-ideas');
    expect(body.map(({ form }) => form.title)).toEqual([
      ...['Loven kræver det', 'Skærmbesøg', 'Ikke vægtet'],
    ]);
  });

  it('are changed by who wrote them and by project managers, and by no other colleague', async () => {
    const idea = await add(peter, 'Robotter');
    expect((await save(jonas, idea, { problem: 'x' })).body.code).toBe('idea-not-yours');
    const mine = await add(jonas, 'Sensorer');
    expect((await save(peter, mine, { problem: 'x' })).status).toBe(200);
    expect((await save(jonas, mine, { problem: 'y' })).body.code).toBe('version-conflict');
    expect((await save(jonas, mine, { kle: ['99'] })).text).toContain('noSuchKleGroup');
    expect((await decide(jonas, mine, 'go')).status).toBe(403);
  });

  it('become a project by a go, with what the card says, once', async () => {
    const idea = await add(jonas, 'Skærmbesøg i hjemmeplejen');
    const { body: card } = await save(jonas, idea, {
      ...{ ...weighed, problem: 'Lange køreture', forWhom: 'Ældre', kle: ['27'] },
    });
    expect((await decide(peter, idea, 'go')).body.code).toBe('version-conflict');
    const waiting = (await decide(peter, card, 'wait')).body;
    expect(waiting).toMatchObject({ outcome: 'wait', projectId: null, mayDecide: true });
    const gone = (await decide(peter, waiting, 'go')).body;
    expect(gone).toMatchObject({
      ...{ outcome: 'go', decidedByName: 'Peter Damsgaard', mayEdit: false, mayDecide: false },
    });
    const project = await peter.ask<ProjectView>(`/api/projects/${gone.projectId ?? ''}`);
    expect(project.body).toMatchObject({
      ...{ origin: 'idea', phase: 'idea' },
      form: { title: 'Skærmbesøg i hjemmeplejen', purpose: 'Lange køreture', kle: ['27'] },
      people: [{ name: 'Peter Damsgaard', relation: 'manager' }],
    });
    const why = await peter.ask<WhyView>(`/api/projects/${gone.projectId ?? ''}/why`);
    expect(why.body.form).toMatchObject({ problem: 'Lange køreture', forWhom: 'Ældre' });
    expect((await decide(peter, gone, 'reject')).body.code).toBe('idea-decided');
    expect((await save(peter, gone, { problem: 'x' })).body.code).toBe('idea-decided');
  });

  it('make one project, also when two say go at the same time', async () => {
    const idea = await add(peter, 'To på én gang');
    const answers = await Promise.all([decide(peter, idea, 'go'), decide(peter, idea, 'go')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const projects = await peter.ask<{ title: string }[]>('/api/projects');
    expect(projects.body.filter(({ title }) => title === 'To på én gang')).toHaveLength(1);
  });

  it('are not seen by another municipality, nor are goals', async () => {
    const idea = await add(peter, 'Vores egen');
    await peter.ask('/api/strategy-goals', {
      method: 'POST',
      body: { title: 'Kun vores', beginsYear: 2026, endsYear: 2029, source: '' },
    });
    const wrong = await peter.ask('/api/strategy-goals', {
      method: 'POST',
      body: { title: 'Baglæns', beginsYear: 2029, endsYear: 2026, source: '' },
    });
    expect([wrong.status, wrong.text]).toMatchObject([400, expect.stringContaining('notBefore')]);
    const actors = new Actors(erfa);
    const randers = await actors.organisation('0730');
    const other = await actors.session(
      await actors.person(randers, ['municipality-admin']),
      randers,
    );
    expect((await other.ask(`/api/project-ideas/${idea.id}`)).status).toBe(404);
    const goals = await other.ask<StrategyGoalView[]>('/api/strategy-goals');
    expect(goals.body.map(({ title }) => title)).not.toContain('Kun vores');
  });
});
