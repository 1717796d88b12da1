import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { createOwnHost } from '../../models/scoring';
import { ownerDataSource } from '../../persistence/data-source';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { projectMoney, readMoneyParts } from '../../projects/money/project-money';
import type { BenefitsView } from '../../projects/benefits/benefits.views';
import type { ProjectDecisionsView } from '../../projects/decisions/decisions.views';
import type { ProjectPlanView } from '../../projects/plan/plan.views';
import type { ListedProjectView, ProjectView } from '../../projects/projects.views';
import type { ProjectChangesView } from '../../projects/talk/talk.views';
import { loadCountry } from '../load-country';
import { loadProjects } from './load-projects';
import { finishedPromises } from './promises-finished';
import { underwayPromises } from './promises-underway';
import { projectStories } from './stories';
import { projectWork } from './works';

describe('the projects of the demonstration, loaded', () => {
  let erfa: TestErfa;
  let aarhus: TestClient;

  beforeAll(async () => {
    erfa = await startErfa();
    const owner = await ownerDataSource(erfa.database.ownerUrl).initialize();
    const today = new Date();
    await loadCountry(owner, await createOwnHost(erfa.config.root), today);
    expect(await loadProjects(owner, today)).toBe(projectStories.length);
    expect(await loadProjects(owner, today)).toBeNull();
    await owner.destroy();
    aarhus = await erfa.as('sanne.lykkegaard');
  }, 120_000);
  afterAll(() => erfa.close());

  it('are twelve at least, in all phases, in eight municipalities, four of them closed', () => {
    expect(projectStories.length).toBeGreaterThanOrEqual(12);
    expect(new Set(projectStories.map(({ phase }) => phase)).size).toBe(5);
    expect(
      new Set(projectStories.map(({ municipality }) => municipality)).size,
    ).toBeGreaterThanOrEqual(8);
    expect(projectStories.filter(({ state }) => state === 'closed').length).toBeGreaterThanOrEqual(
      4,
    );
  });

  it('are read as any other project', async () => {
    const { body } = await aarhus.ask<ListedProjectView[]>('/api/projects');
    const visits = body.find(({ title }) => title === 'Skærmbesøg i hjemmeplejen');
    const project = await aarhus.ask<ProjectView>(`/api/projects/${visits?.id ?? ''}`);
    expect(project.body).toMatchObject({
      ...{ phase: 'implementation', productName: 'Nærkald' },
      supplierName: 'Lindholt Velfærdsteknik',
    });
    expect(project.body.decisions.filter(({ outcome }) => outcome === 'go')).toHaveLength(3);
    expect(project.body.units).toHaveLength(6);
    expect(project.body.cards[0]?.tone).toBe('done');
  });

  it('promise nothing for a project that is not there', () => {
    const known = projectStories.map(({ municipality, title }) => `${municipality} ${title}`);
    for (const name of Object.keys({ ...underwayPromises, ...finishedPromises, ...projectWork }))
      expect(known).toContain(name);
  });

  it('have money and benefits: a missing baseline, a case that changed since it was decided, and what was measured', async () => {
    const { body } = await aarhus.ask<ListedProjectView[]>('/api/projects');
    const idOf = (title: string) => body.find((one) => one.title === title)?.id ?? '';
    const visits = idOf('Skærmbesøg i hjemmeplejen');
    const project = await aarhus.ask<ProjectView>(`/api/projects/${visits}`);
    const card = (tool: string) => project.body.cards.find((one) => one.tool === tool);
    expect(project.body.warnings).toHaveLength(1);
    expect(card('business-case')?.summary).toMatch(/−?\d/);
    const decisions = await aarhus.ask<ProjectDecisionsView>(`/api/projects/${visits}/decisions`);
    const contract = decisions.body.decisions.find(({ kind }) => kind === 'contract');
    expect(contract?.snapshot).toMatchObject({
      'business-case': { number: 1, lines: expect.any(Array) },
    });
    // Beside the case stands the plan as it was then: what was done later is not done, and no unit was ready.
    const { plan, readiness, risks } = contract?.snapshot as {
      plan: { tasks: { title: string; doneOn: string | null }[]; units: { trained: number }[] };
      readiness: { answered: string[] };
      risks: { risks: { state: string }[] };
    };
    const live = plan.tasks.find(({ title }) => title === 'Integration til journalen er i drift');
    expect([live?.doneOn, plan.units.map(({ trained }) => trained)]).toEqual([
      null,
      [0, 0, 0, 0, 0, 0],
    ]);
    const now = await aarhus.ask<ProjectPlanView>(`/api/projects/${visits}/plan`);
    expect(now.body.tasks.find(({ title }) => title === live?.title)?.doneOn).not.toBeNull();
    expect(readiness.answered).toContain('maturity');
    expect(risks.risks.map(({ state }) => state)).toEqual(risks.risks.map(() => 'open'));
    // And its history tells how it came to that, oldest last.
    const { body: history } = await aarhus.ask<ProjectChangesView>(
      `/api/projects/${visits}/history`,
    );
    expect(history.changes.filter(({ what }) => what === 'decided')).toHaveLength(3);
    expect(history.changes.at(-1)).toMatchObject({
      ...{ place: 'project', what: 'made', about: 'Skærmbesøg i hjemmeplejen' },
    });
    const days = history.changes.map(({ madeAt }) => madeAt);
    expect(days).toEqual(days.toSorted().toReversed());

    const keys = await aarhus.ask<BenefitsView>(
      `/api/projects/${idOf('Elektroniske nøgler i hjemmeplejen')}/benefits`,
    );
    expect(keys.body.benefits.map(({ status }) => status)).toEqual([
      'measured',
      'measured',
      'reached',
    ]);
  });

  it('tell others what is computed, wherever both are known', async () => {
    const shown = await erfa.database.ask<{
      id: string;
      title: string;
      told: Record<string, number | null>;
    }>(
      `select s.project_id as id, p.title, jsonb_build_object('decided', s.planned_expense, 'promised', s.promised_benefit, 'proven', s.realised_benefit,
         'became', s.became_expense) as told from project_sharing s join project p on p.id = s.project_id`,
    );
    expect(shown.length).toBeGreaterThan(8);
    const thousands = (kroner: number): number => Math.round(kroner / 1000);
    // Of all municipalities, whom no colleague sees at once.
    const query = (statement: string, values: unknown[]) => erfa.database.ask(statement, values);
    const manager = { query } as unknown as TenantManager;
    const wrong: unknown[] = [];
    let held = 0;
    for (const { id, title, told } of shown) {
      const parts = await readMoneyParts(manager, [id]);
      const money = projectMoney(parts(id), new Date().getFullYear());
      const became = money.known ? money.expected : null;
      for (const [figure, computed] of Object.entries({ ...money, became })) {
        const said = told[figure] ?? null;
        if (said === null || computed === null) continue;
        held++;
        if (thousands(said) !== thousands(Number(computed) / 100))
          wrong.push([title, figure, said, Number(computed) / 100]);
      }
    }
    expect(wrong).toEqual([]);
    expect(held).toBeGreaterThan(25);
  });

  it('show figures of six municipalities to all others', async () => {
    const [row] = await erfa.database.ask<{ count: number }>(
      `select count(distinct origin_id)::int from shared_project
       where enters_outside and kind = 'welfare-technology' and became_expense is not null`,
    );
    expect(row?.count).toBe(6);
  });
});
