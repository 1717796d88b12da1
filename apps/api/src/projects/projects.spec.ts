import { Actors } from '../../testing/actors';
import { arrangeAssessment, someSection } from '../../testing/arranged-rounds';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { ProjectDecisionsView } from './decisions/decisions.views';
import type { ProductView } from './products/products.views';
import type { ListedProjectView, ProjectForm, ProjectView } from './projects.views';
import type { WhyView } from './why/why.views';

describe('projects', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let aarhus: string;
  let peter: TestClient;
  let jonas: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    aarhus = await actors.organisation('0751');
    peter = await erfa.as('peter.damsgaard');
    jonas = await erfa.as('jonas.friis');
  });
  afterAll(() => erfa.close());

  const begin = async (
    client: TestClient,
    change: object = {},
    headers: Record<string, string> = {},
  ): Promise<ProjectView> => {
    const body = {
      ...{ title: 'Skærmbesøg', kind: 'welfare-technology', size: 'small', ...change },
    };
    const made = await client.ask<ProjectView>('/api/projects', { method: 'POST', body, headers });
    expect([made.status, made.text]).toEqual([201, made.text]);
    return made.body;
  };
  const save = (client: TestClient, id: string, from: ProjectForm, change: Partial<ProjectForm>) =>
    client.ask<ProjectView & { current?: ProjectForm; conflicts?: string[] }>(
      `/api/projects/${id}`,
      { method: 'PUT', body: { from, to: { ...from, ...change } } },
    );

  it('begin small: six cards at most, decision points, and whoever began it as manager', async () => {
    const project = await begin(peter);
    expect(project).toMatchObject({
      ...{ phase: 'idea', origin: 'idea', mayEdit: true },
      form: { title: 'Skærmbesøg', tools: [], procures: true, state: 'active' },
      people: [{ name: 'Peter Damsgaard', relation: 'manager', until: null }],
    });
    expect(project.decisions.map(({ kind }) => kind)).toEqual([
      ...['go-on', 'business-case', 'contract', 'go-live', 'handover'],
    ]);
    expect(project.cards[0]).toMatchObject({ tool: 'why', tone: 'later', status: 'Begynd her' });
    const listed = await peter.ask<ListedProjectView[]>('/api/projects');
    expect(listed.body.find(({ id }) => id === project.id)).toMatchObject({
      ...{ title: 'Skærmbesøg', managerName: 'Peter Damsgaard', phase: 'idea' },
    });
  });

  it('are begun once by the same key', async () => {
    const key = { 'idempotency-key': '7f1d1b66-7f4b-4d4b-9c0a-0d7b2f3d8e11' };
    const [one, two] = [await begin(peter, {}, key), await begin(peter, {}, key)];
    expect(two.id).toBe(one.id);
    expect(two.decisions).toHaveLength(5);
  });

  it('are made from a gap or an action that is there, and from no other', async () => {
    const assessmentId = await arrangeAssessment(actors, aarhus, 'submitted');
    const gap = await begin(peter, { assessmentId, nodeKey: someSection });
    expect([gap.origin, gap.assessmentId]).toEqual(['gap', assessmentId]);
    const made = await peter.ask('/api/projects', {
      method: 'POST',
      body: {
        ...{ title: 'X', kind: 'general', size: 'small' },
        actionId: '019a0000-0000-7000-8000-000000000000',
      },
    });
    expect([made.status, made.text]).toMatchObject([400, expect.stringContaining('noSuchOrigin')]);
  });

  it('keep what each of two wrote in fields of their own, and show both where they met', async () => {
    const { id, form } = await begin(peter);
    const sanne = await erfa.as('sanne.lykkegaard');
    expect((await save(peter, id, form, { purpose: 'Køretid til nærhed' })).status).toBe(200);
    const both = await save(sanne, id, form, { caseNumber: '2026-014482' });
    expect(both.body.form).toMatchObject({
      ...{ purpose: 'Køretid til nærhed', caseNumber: '2026-014482' },
    });
    const met = await save(peter, id, form, { caseNumber: '2026-1' });
    expect([met.status, met.body.conflicts, met.body.current?.caseNumber]).toEqual([
      412,
      ['caseNumber'],
      '2026-014482',
    ]);
  });

  it('refuse days in the wrong order, systems that are not there, and KLE that is none', async () => {
    const { id, form } = await begin(peter);
    const wrong = await save(peter, id, form, {
      ...{ goLiveOn: '2027-03-01', handoverOn: '2027-02-01', kle: ['99'] },
      productId: '019a0000-0000-7000-8000-000000000000',
    });
    expect(wrong.status).toBe(400);
    for (const code of ['notBefore', 'noSuchKleGroup', 'noSuchProduct'])
      expect(wrong.text).toContain(code);
  });

  it('tell of the day that was just written, with the other one in words', async () => {
    const { id, form } = await begin(peter);
    const first = await save(peter, id, form, { goLiveOn: '2027-03-01' });
    const late = await save(peter, id, first.body.form, { beginsOn: '2027-12-24' });
    expect(late.body).toMatchObject({
      errors: [{ path: 'to.beginsOn', message: 'Kan ikke ligge efter 1. marts 2027.' }],
    });
    const both = await save(peter, id, first.body.form, {
      ...{ beginsOn: '2027-12-24', goLiveOn: '2027-12-01', kle: ['99'] },
    });
    expect(both.body).toMatchObject({
      errors: [
        { path: 'to.kle[0]', message: '»99« er ikke en hovedgruppe i KLE.' },
        { path: 'to.goLiveOn', message: 'Kan ikke ligge før 24. december 2027.' },
      ],
    });
  });

  it('are changed by those who own or lead them, whatever their role, and by no other contributor', async () => {
    const project = await begin(jonas);
    const lone = await erfa.as('lone.krarup');
    const refused = await save(lone, project.id, project.form, { purpose: 'Nej' });
    expect([refused.status, refused.text]).toMatchObject([
      403,
      expect.stringContaining('project-not-yours'),
    ]);
    expect((await save(jonas, project.id, project.form, { purpose: 'Ja' })).status).toBe(200);
  });

  it('are seen by guests until their last day, and no other project is', async () => {
    const [one, two] = [await begin(peter), await begin(peter, { title: 'Andet' })];
    const person = await actors.person(aarhus, ['guest']);
    const guest = await actors.session(person, aarhus);
    const put = (until: string | null, relation = 'guest') =>
      peter.ask(`/api/projects/${one.id}/people`, {
        method: 'PUT',
        body: { people: [{ personId: person, relation, until }] },
      });
    expect((await put(null)).text).toContain('guestsLastDay');
    expect((await put('2099-01-01')).status).toBe(200);
    const listed = await guest.ask<ListedProjectView[]>('/api/projects');
    expect(listed.body.map(({ id }) => id)).toEqual([one.id]);
    expect((await guest.ask(`/api/projects/${two.id}`)).status).toBe(404);
    expect((await guest.ask<ProjectView>(`/api/projects/${one.id}`)).body.mayEdit).toBe(false);
    const begun = await guest.ask('/api/projects', {
      method: 'POST',
      body: { title: 'Gæstens eget', kind: 'general', size: 'small' },
    });
    expect(begun.status).toBe(403);
    await put('2020-01-01');
    expect((await guest.ask(`/api/projects/${one.id}`)).status).toBe(404);
  });

  it('are nobody else’s', async () => {
    const { id } = await begin(peter);
    const karen = await erfa.as('karen.moeller');
    expect((await karen.ask(`/api/projects/${id}`)).status).toBe(404);
    expect((await karen.ask<ListedProjectView[]>('/api/projects')).body).toEqual([]);
  });

  it('tell why and for whom, on their card in words', async () => {
    const { id } = await begin(peter);
    const { body } = await peter.ask<WhyView>(`/api/projects/${id}/why`);
    const to = {
      ...{ ...body.form, problem: 'Lang køretid', citizens: 420, employees: 310 },
      ...{ asked: 31, askedHow: 'Samtaler i hjemmet' },
    };
    const saved = await peter.ask<WhyView>(`/api/projects/${id}/why`, {
      method: 'PUT',
      body: { from: body.form, to },
    });
    expect(saved.body.form).toEqual(to);
    const read = await peter.ask<ProjectView>(`/api/projects/${id}`);
    expect(read.body.cards[0]).toMatchObject({
      ...{ tone: 'done', status: 'Færdig' },
      summary: '420 borgere og 310 medarbejdere. 31 er spurgt.',
    });
    const english = await peter.ask<ProjectView>(`/api/projects/${id}`, {
      headers: { 'accept-language': 'en' },
    });
    expect(english.body.cards[0]?.summary).toBe(
      '420 citizens and 310 members of staff. 31 have been asked.',
    );
  });

  it('know one system by however its name is written, also when two name it at once', async () => {
    const name = (spelled: string, supplier: string) =>
      peter.ask<ProductView>('/api/products', {
        method: 'POST',
        body: { name: spelled, supplier },
      });
    const all = await Promise.all([
      name('Nærkald', 'Lindholt Velfærdsteknik'),
      name('NÆRKALD ', 'lindholt  velfærdsteknik'),
      name('Naerkald', 'Lindholt Velfærdsteknik'),
    ]);
    expect(new Set(all.map(({ body }) => body.id)).size).toBe(1);
    const found = await peter.ask<ProductView[]>('/api/products?q=n%C3%A6rk');
    expect(found.body.map(({ supplierName }) => supplierName)).toHaveLength(1);
  });
});

describe('decision points', () => {
  let erfa: TestErfa;
  let peter: TestClient;
  let at: string;
  beforeAll(async () => {
    erfa = await startErfa();
    peter = await erfa.as('peter.damsgaard');
  });
  afterAll(() => erfa.close());
  beforeEach(async () => {
    const made = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'Skærmbesøg', kind: 'automation', size: 'small' },
    });
    at = `/api/projects/${made.body.id}`;
  });

  const list = () => peter.ask<ProjectDecisionsView>(`${at}/decisions`);
  const first = async () => {
    const [decision] = (await list()).body.decisions;
    if (!decision) throw new Error('There is no decision point.');
    return decision;
  };
  const decide = async (change: object = {}, version?: number) => {
    const decision = await first();
    return peter.ask<ProjectDecisionsView>(`${at}/decisions/${decision.id}/outcome`, {
      method: 'POST',
      body: {
        ...{ outcome: 'go', reason: 'Udvalget sagde ja', decidedOn: '2026-03-12' },
        ...{ decidedBy: null, ...change },
      },
      headers: { 'if-match': `"${version ?? decision.version}"` },
    });
  };

  it('move the project on, with how it stood kept for good', async () => {
    const decided = await decide();
    expect(decided.status).toBe(201);
    const made = decided.body.decisions.find(({ outcome }) => outcome === 'go');
    expect(made).toMatchObject({
      ...{ kind: 'go-on', reason: 'Udvalget sagde ja', recordedByName: 'Peter Damsgaard' },
      snapshot: { project: { title: 'Skærmbesøg', phase: 'idea' }, why: { problem: '' } },
      snapshotHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await peter.ask<ProjectView>(at)).body.phase).toBe('analysis');
    const again = await peter.ask(`${at}/decisions/${made?.id}/outcome`, {
      method: 'POST',
      body: { outcome: 'stop', reason: 'Nej', decidedOn: '2026-03-12', decidedBy: null },
      headers: { 'if-match': `"${made?.version}"` },
    });
    expect([again.status, again.text]).toMatchObject([
      409,
      expect.stringContaining('decision-made'),
    ]);
    await expect(
      erfa.database.ask(`update project_decision set reason = 'Andet' where id = $1`, [made?.id]),
    ).rejects.toThrow('a decision stays as it was made');
  });

  it('stop the project, or leave it where it is', async () => {
    await decide({ outcome: 'change', reason: 'Regn igen' });
    expect((await peter.ask<ProjectView>(at)).body).toMatchObject({
      ...{ phase: 'idea', form: { state: 'active' } },
    });
    const open = (await list()).body.decisions.find(({ outcome }) => outcome === null);
    await peter.ask(`${at}/decisions/${open?.id}/outcome`, {
      method: 'POST',
      body: { outcome: 'stop', reason: 'For dyrt', decidedOn: '2026-03-13', decidedBy: null },
      headers: { 'if-match': `"${open?.version}"` },
    });
    expect((await peter.ask<ProjectView>(at)).body.form.state).toBe('stopped');
  });

  it('are not taken on a day to come, without a reason, or over what another has written', async () => {
    expect((await decide({ decidedOn: '2099-01-01' })).text).toContain('dayToCome');
    expect((await decide({ reason: ' ' })).status).toBe(400);
    expect((await decide({}, 99)).status).toBe(412);
  });

  it('have a checklist and a planned day, can be added, and go while nothing is decided', async () => {
    const decision = await first();
    const write = {
      title: '',
      plannedOn: '2027-01-25',
      checks: [{ text: 'Nulpunkt', done: true }],
    };
    const changed = await peter.ask<ProjectDecisionsView>(`${at}/decisions/${decision.id}`, {
      method: 'PUT',
      body: write,
      headers: { 'if-match': `"${decision.version}"` },
    });
    expect(changed.body.decisions[0]).toMatchObject(write);
    const added = await peter.ask<ProjectDecisionsView>(`${at}/decisions`, {
      method: 'POST',
      body: { title: 'Prøven er god nok', plannedOn: null, checks: [] },
    });
    const own = added.body.decisions.find(({ kind }) => kind === 'extra');
    expect(own?.title).toBe('Prøven er god nok');
    const gone = await peter.ask<ProjectDecisionsView>(`${at}/decisions/${own?.id}`, {
      method: 'DELETE',
    });
    expect(gone.body.decisions.map(({ kind }) => kind)).not.toContain('extra');
  });
});
