import { hasCircle } from '@erfa/domain';
import { Actors } from '../../../testing/actors';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { StrategyGoalView } from '../goals/goals.views';
import type { ProjectView } from '../projects.views';
import type { BenefitsView, OneBenefitView } from './benefits.views';
import type { BenefitMapView } from './map.views';

describe('the map of benefits', () => {
  let erfa: TestErfa;
  let peter: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    peter = await erfa.as('peter.damsgaard');
  });
  afterAll(() => erfa.close());

  const begin = async (client = peter): Promise<string> => {
    const body = { title: 'Skærmbesøg', kind: 'general', size: 'small' };
    return (await client.ask<ProjectView>('/api/projects', { method: 'POST', body })).body.id;
  };
  const addNode = async (project: string, kind: string, title: string): Promise<string> => {
    const { body } = await peter.ask<BenefitMapView>(`/api/projects/${project}/benefit-nodes`, {
      method: 'POST',
      body: { kind, title, detail: '' },
    });
    return body.nodes.find((node) => node.title === title)?.id ?? '';
  };
  const addBenefit = async (project: string, name: string): Promise<string> =>
    (
      await peter.ask<OneBenefitView>(`/api/projects/${project}/benefits`, {
        method: 'POST',
        body: { name, side: 'economy', kind: 'time' },
      })
    ).body.benefit.id;
  const connect = (project: string, fromId: string, toId: string) =>
    peter.ask<BenefitMapView>(`/api/projects/${project}/benefit-links`, {
      method: 'PUT',
      body: { fromId, toId },
    });
  const addGoal = async (title: string): Promise<string> => {
    const { body } = await peter.ask<StrategyGoalView[]>('/api/strategy-goals', {
      method: 'POST',
      body: { title, beginsYear: 2026, endsYear: 2029, source: 'Ældrepolitik' },
    });
    return body.find((goal) => goal.title === title)?.id ?? '';
  };

  it('leads from what is delivered over what changes to benefits and the municipality’s goals', async () => {
    const project = await begin();
    const screens = await addNode(project, 'deliverable', 'Skærme hos 420 borgere');
    const visits = await addNode(project, 'change', 'Besøg holdes på skærm');
    const hours = await addBenefit(project, 'Færre vikartimer');
    const goalId = await addGoal('Nærhed for alle');
    for (const time of [1, 2]) {
      const { body } = await peter.ask<BenefitMapView>(`/api/projects/${project}/benefit-goals`, {
        method: 'POST',
        body: { goalId },
      });
      expect([time, body.nodes.filter(({ kind }) => kind === 'goal')]).toMatchObject([
        time,
        [{ title: 'Nærhed for alle', detail: 'Ældrepolitik, 2026–2029', goalId }],
      ]);
    }
    const read = await peter.ask<BenefitsView>(`/api/projects/${project}/benefits`);
    expect(read.body.nodes.map(({ kind }) => kind)).toEqual([
      ...['deliverable', 'change', 'benefit', 'goal'],
    ]);
    const goal = read.body.nodes[3]?.id ?? '';
    for (const [from, to] of [
      [screens, visits],
      [visits, hours],
      [hours, goal],
      [hours, goal],
    ] as const)
      expect((await connect(project, from, to)).status).toBe(200);
    const one = await peter.ask<OneBenefitView>(`/api/benefits/${hours}`);
    expect(one.body.needs.map(({ title }) => title)).toEqual([
      ...['Skærme hos 420 borgere', 'Besøg holdes på skærm'],
    ]);
    // A connection is taken away, once or twice; a field goes with its connections.
    for (let time = 1; time <= 2; time += 1) {
      const path = `/api/projects/${project}/benefit-links/${screens}/${visits}`;
      const { body } = await peter.ask<BenefitMapView>(path, { method: 'DELETE' });
      expect(body.links).toHaveLength(2);
    }
    const gone = await peter.ask<BenefitMapView>(`/api/benefit-nodes/${visits}`, {
      method: 'DELETE',
    });
    expect(gone.body.links).toEqual([{ fromId: hours, toId: goal }]);
    const left = await peter.ask<BenefitsView>(`/api/benefits/${hours}`, { method: 'DELETE' });
    expect([left.body.links, left.body.benefits]).toEqual([[], []]);
  });

  it('refuses what leads backwards, past a benefit, to itself, in a circle, or to another project', async () => {
    const project = await begin();
    const [a, b, c] = [
      await addNode(project, 'deliverable', 'A'),
      await addNode(project, 'deliverable', 'B'),
      await addNode(project, 'change', 'C'),
    ];
    await connect(project, a, b);
    const foreign = await addNode(await begin(), 'change', 'Andet');
    const tried: [string, string, string][] = [
      [c, a, 'linkBackwards'],
      [a, a, 'linkSelf'],
      [b, a, 'linkCircle'],
      [a, foreign, 'noSuchField'],
    ];
    for (const [from, to, code] of tried) {
      const answer = await connect(project, from, to);
      expect([answer.status, answer.text]).toMatchObject([400, expect.stringContaining(code)]);
    }
    const circle = await connect(project, b, a);
    expect(circle.text).toContain('går i ring');
  });

  it('never goes round in a circle, however many connect at the same time', async () => {
    const project = await begin();
    const nodes: string[] = [];
    for (const title of ['A', 'B', 'C', 'D']) nodes.push(await addNode(project, 'change', title));
    const pairs = nodes.flatMap((from) =>
      nodes.filter((to) => to !== from).map((to) => [from, to] as const),
    );
    const answers = await Promise.all(pairs.map(([from, to]) => connect(project, from, to)));
    const made = answers.filter(({ status }) => status === 200);
    expect(answers.filter(({ status }) => status !== 200 && status !== 400)).toEqual([]);
    const { links } = (await peter.ask<BenefitsView>(`/api/projects/${project}/benefits`)).body;
    // Of each two ways between two fields, at most one is there: of twelve, six at the most.
    expect(hasCircle(links)).toBe(false);
    expect(links).toHaveLength(made.length);
    expect(links.length).toBe(6);
  });

  it('keeps the fields of a column in the order that somebody gave them', async () => {
    const project = await begin();
    const ids = [
      await addNode(project, 'change', 'A'),
      await addNode(project, 'change', 'B'),
      await addNode(project, 'change', 'C'),
    ];
    const moved = await peter.ask<BenefitMapView>(`/api/benefit-nodes/${ids[2] ?? ''}/place`, {
      method: 'PUT',
      body: { place: 0 },
    });
    expect(moved.body.nodes.map(({ title }) => title)).toEqual(['C', 'A', 'B']);
    const written = await peter.ask<BenefitMapView>(`/api/benefit-nodes/${ids[0] ?? ''}`, {
      method: 'PUT',
      body: { title: 'Ruter', detail: 'planlæggerne' },
    });
    expect(written.body.nodes[1]).toMatchObject({ title: 'Ruter', detail: 'planlæggerne' });
  });

  it('is only drawn by those who may change the project', async () => {
    const project = await begin();
    const actors = new Actors(erfa);
    const aarhus = await actors.organisation('0751');
    const other = await actors.session(await actors.person(aarhus, ['contributor']), aarhus);
    const answer = await other.ask(`/api/projects/${project}/benefit-nodes`, {
      method: 'POST',
      body: { kind: 'change', title: 'X', detail: '' },
    });
    expect(answer.body['code']).toBe('project-not-yours');
    // A benefit's field is no field of the map's own, so its words are the card's.
    const hours = await addBenefit(project, 'Færre vikartimer');
    const field = await peter.ask(`/api/benefit-nodes/${hours}`, { method: 'DELETE' });
    expect(field.status).toBe(404);
  });
});
