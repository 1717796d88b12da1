import { Actors } from '../../../testing/actors';
import { arrangeAssessment } from '../../../testing/arranged-rounds';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { OneBenefitView } from '../benefits/benefits.views';
import type { BenefitMapView } from '../benefits/map.views';
import type { PortfolioView } from '../portfolio/portfolio.views';
import type { ProjectView } from '../projects.views';
import type { ChosenGoalView, GoalsOverviewView, StrategyGoalView } from './goals.views';

describe('goals of the municipality’s strategy', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let peter: TestClient;
  let aarhus: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    peter = await erfa.as('peter.damsgaard');
    aarhus = await actors.organisation('0751');
  });
  afterAll(() => erfa.close());

  const period = { beginsYear: 2026, endsYear: 2029, source: 'Digitaliseringsstrategi' };
  const add = async (title: string): Promise<StrategyGoalView> => {
    const { body } = await peter.ask<StrategyGoalView[]>('/api/strategy-goals', {
      method: 'POST',
      body: { title, ...period },
    });
    const goal = body.find((one) => one.title === title);
    if (!goal) throw new Error('the goal was not added');
    return goal;
  };
  const begin = async (title: string): Promise<ProjectView> =>
    (
      await peter.ask<ProjectView>('/api/projects', {
        method: 'POST',
        body: { title, kind: 'general', size: 'small' },
      })
    ).body;
  const choose = (project: string, goals: string[]) =>
    peter.ask<ChosenGoalView[]>(`/api/projects/${project}/goals`, {
      method: 'PUT',
      body: { goals },
    });
  const overview = async (client = peter): Promise<GoalsOverviewView> =>
    (await client.ask<GoalsOverviewView>('/api/strategy-goals/overview')).body;
  const of = async (id: string, client = peter) =>
    (await overview(client)).goals.find(({ goal }) => goal.id === id);

  it('show who serves them, chosen or by the map of benefits, and what serves none', async () => {
    const goal = await add('Færre ture');
    expect(await of(goal.id)).toMatchObject({ projects: [], benefits: [], dimensions: [] });
    const chosen = await begin('Valgt');
    const mapped = await begin('I diagrammet');
    const neither = await begin('Uden');
    expect((await choose(chosen.id, [goal.id])).body).toEqual([{ id: goal.id, title: goal.title }]);
    const { body } = await peter.ask<OneBenefitView>(`/api/projects/${mapped.id}/benefits`, {
      method: 'POST',
      body: { name: 'Kørsel', side: 'economy', kind: 'money' },
    });
    const map = await peter.ask<BenefitMapView>(`/api/projects/${mapped.id}/benefit-goals`, {
      method: 'POST',
      body: { goalId: goal.id },
    });
    const node = map.body.nodes.find(({ goalId }) => goalId === goal.id);
    await peter.ask(`/api/projects/${mapped.id}/benefit-links`, {
      method: 'PUT',
      body: { fromId: body.benefit.id, toId: node?.id },
    });
    const found = await of(goal.id);
    expect(found?.projects.map(({ title }) => title)).toEqual(['I diagrammet', 'Valgt']);
    expect(found?.benefits).toMatchObject([
      { name: 'Kørsel', projectTitle: 'I diagrammet', status: 'draft' },
    ]);
    const without = (await overview()).projectsWithout.map(({ id }) => id);
    expect(without).toContain(neither.id);
    expect(without).not.toContain(mapped.id);
    const { projects } = (await peter.ask<PortfolioView>('/api/portfolio')).body;
    const goalsOf = (id: string) => projects.find((one) => one.id === id)?.goalIds;
    expect([chosen, mapped, neither].map(({ id }) => goalsOf(id))).toEqual([
      ...[[goal.id], [goal.id], []],
    ]);
    expect((await choose(chosen.id, [])).body).toEqual([]);
    expect((await choose(chosen.id, [chosen.id])).status).toBe(400);
  });

  it('are renamed and retired by who may, with versions, and go on being pointed to', async () => {
    const goal = await add('Digital post');
    const project = await begin('Peger');
    await choose(project.id, [goal.id]);
    const change = (client: TestClient, version: number, more: object = {}) =>
      client.ask<GoalsOverviewView & { current?: StrategyGoalView }>(
        `/api/strategy-goals/${goal.id}`,
        {
          ...{ method: 'PUT', body: { title: 'Digital Post', ...period, retired: false, ...more } },
          headers: { 'if-match': `"${version}"` },
        },
      );
    expect((await change(peter, 1)).status).toBe(200);
    const late = await change(peter, 1, { title: 'Andet' });
    expect([late.status, late.body.current?.title]).toEqual([412, 'Digital Post']);
    expect((await change(peter, 2, { beginsYear: 2031 })).status).toBe(400);
    await change(peter, 2, { retired: true });
    const retired = await of(goal.id);
    expect(retired?.goal.retiredOn).toMatch(/^20\d\d-/);
    expect(retired?.projects.map(({ title }) => title)).toEqual(['Peger']);
    const { goals } = (await peter.ask<PortfolioView>('/api/portfolio')).body;
    expect(goals.map(({ id }) => id)).not.toContain(goal.id);
    await change(peter, 3, { retired: false });
    expect((await of(goal.id))?.goal.retiredOn).toBeNull();
    const contributor = await actors.session(await actors.person(aarhus, ['contributor']), aarhus);
    expect((await change(contributor, 4)).status).toBe(403);
    expect((await overview(contributor)).mayWrite).toBe(false);
  });

  it('are about dimensions, with the latest figure beside; a guest sees none', async () => {
    const goal = await add('Bedre ledelse');
    const { models } = await overview();
    const model = models.find(({ key }) => key === 'digital-modenhed');
    const [dimension] = model?.dimensions ?? [];
    const point = (nodeKey: string) =>
      peter.ask<GoalsOverviewView>(`/api/strategy-goals/${goal.id}/dimensions`, {
        method: 'PUT',
        body: { dimensions: [{ modelKey: model?.key, nodeKey }] },
      });
    expect((await point('ingen-saadan')).status).toBe(400);
    expect((await point(dimension?.key ?? '')).status).toBe(200);
    expect((await of(goal.id))?.dimensions).toMatchObject([
      { value: null, title: dimension?.title },
    ]);
    const assessment = await arrangeAssessment(actors, aarhus, 'submitted');
    const [about] = (await of(goal.id))?.dimensions ?? [];
    expect(about?.assessmentId).toBe(assessment);
    expect(typeof about?.value).toBe('number');
    const guest = await actors.session(await actors.person(aarhus, ['guest']), aarhus);
    expect((await of(goal.id, guest))?.dimensions).toMatchObject([
      { nodeKey: dimension?.key, value: null, assessmentId: null },
    ]);
    const randers = await actors.organisation('0730');
    const other = await actors.session(
      await actors.person(randers, ['municipality-admin']),
      randers,
    );
    expect((await overview(other)).goals).toEqual([]);
    const foreign = await other.ask(`/api/strategy-goals/${goal.id}/dimensions`, {
      method: 'PUT',
      body: { dimensions: [] },
    });
    expect(foreign.status).toBe(404);
  });
});
