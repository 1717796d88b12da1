import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { createOwnHost } from '../../models/scoring';
import { ownerDataSource } from '../../persistence/data-source';
import type { ListedProjectView, ProjectView } from '../../projects/projects.views';
import { loadCountry } from '../load-country';
import { loadProjects } from './load-projects';
import { projectStories } from './stories';

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
});
