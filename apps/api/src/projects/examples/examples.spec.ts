import type { BenefitForm } from '@erfa/domain';
import { Actors } from '../../../testing/actors';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { shareLessons } from '../../../testing/shared-lessons';
import type { OverviewView } from '../../assessments/overview.views';
import type { OneBenefitView } from '../benefits/benefits.views';
import type { ProjectForm, ProjectView } from '../projects.views';
import type { SharedProjectView } from '../sharing/others.views';
import type { SharingForm, SharingView } from '../sharing/sharing.views';
import type { ExamplesView } from './examples.views';

const safe: Partial<BenefitForm> = {
  ...{ indicator: 'Andel, der er trygge ved besøgene', unit: '%', method: 'Spørgeskema' },
  ...{ source: '40 borgere', frequency: 'half-yearly', baselineValue: 68 },
  ...{ baselineOn: '2024-01-10', targetValue: 75, targetOn: '2025-06-01' },
};
const like: Partial<ProjectForm> = {
  ...{ kind: 'welfare-technology', kle: ['27'], technology: ['video'] },
};

describe('how others did', () => {
  let erfa: TestErfa;
  let peter: TestClient;
  let tine: TestClient;
  let origin: { project: string; benefit: string };
  beforeAll(async () => {
    erfa = await startErfa();
    const actors = new Actors(erfa);
    peter = await erfa.as('peter.damsgaard');
    const randers = await actors.organisation('0730');
    tine = await actors.session(await actors.person(randers, ['project-manager']), randers);
    const project = await begin(tine, 'Skærmbesøg i Randers', like);
    const benefit = await promise(tine, project, 'Tryghed ved besøg', safe);
    const measured = await tine.ask(`/api/benefits/${benefit}/measurements`, {
      method: 'POST',
      body: { measuredOn: '2025-05-01', value: 77, cause: '', action: '' },
    });
    expect([measured.status, measured.text]).toEqual([201, measured.text]);
    origin = { project, benefit };
  });
  afterAll(() => erfa.close());

  async function begin(client: TestClient, title: string, to: Partial<ProjectForm>) {
    const made = await client.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title, kind: 'general', size: 'small' },
    });
    const { id, form } = made.body;
    const saved = await client.ask(`/api/projects/${id}`, {
      method: 'PUT',
      body: { from: form, to: { ...form, ...to } },
    });
    expect([saved.status, saved.text]).toEqual([200, saved.text]);
    return id;
  }
  async function promise(
    client: TestClient,
    project: string,
    name: string,
    to: Partial<BenefitForm> = {},
  ): Promise<string> {
    const made = await client.ask<OneBenefitView>(`/api/projects/${project}/benefits`, {
      method: 'POST',
      body: { name, side: 'citizens', kind: 'quality' },
    });
    const { id, form } = made.body.benefit;
    const saved = await client.ask(`/api/benefits/${id}`, {
      method: 'PUT',
      body: { from: form, to: { ...form, ...to } },
    });
    expect([saved.status, saved.text]).toEqual([200, saved.text]);
    return id;
  }
  async function show(to: Partial<SharingForm>): Promise<SharingView> {
    const at = `/api/projects/${origin.project}/sharing`;
    const { form } = (await tine.ask<SharingView>(at)).body;
    const told = await tine.ask<SharingView>(at, {
      method: 'PUT',
      body: { from: form, to: { ...form, ...to } },
    });
    expect([told.status, told.text]).toEqual([200, told.text]);
    const shown = await tine.ask<SharingView>(`${at}/shown`, {
      method: 'POST',
      body: { hash: told.body.hash },
    });
    expect([shown.status, shown.text]).toEqual([200, shown.text]);
    return shown.body;
  }
  const withdraw = () =>
    tine.ask(`/api/projects/${origin.project}/sharing/shown`, { method: 'DELETE' });
  const look = async (project: string, query: string, client = peter, language = 'da') =>
    (
      await client.ask<ExamplesView>(`/api/projects/${project}/examples?${query}`, {
        headers: { 'accept-language': language },
      })
    ).body;
  const take = (benefit: string, body: object = {}) =>
    peter.ask<OneBenefitView>(`/api/benefits/${benefit}/measure`, {
      method: 'PUT',
      body: { projectId: origin.project, benefitId: origin.benefit, ...body },
    });
  const news = async (client: TestClient) =>
    (await client.ask<OverviewView>('/api/overview')).body.tasks.filter(
      ({ kind }) => kind === 'project-used',
    );

  it('is told of benefits only where the municipality chose it, and exactly as previewed', async () => {
    const project = await begin(peter, 'Skærmbesøg hos os', like);
    const without = await show({ differently: 'Mål tryghed før start.' });
    expect(without.preview.benefits).toEqual([]);
    const quiet = await look(project, 'step=benefits');
    expect(quiet.projects).toMatchObject([{ project: { id: origin.project, benefits: [] } }]);
    const { preview } = await show({ showsBenefits: true });
    expect(preview.benefits).toEqual([
      {
        ...{ id: origin.benefit, name: 'Tryghed ved besøg', side: 'citizens', kind: 'quality' },
        ...{ ...safe, lowerIsBetter: false, latestValue: 77, latestOn: '2025-05-01' },
      },
    ]);
    const read = await peter.ask<SharedProjectView>(`/api/shared-projects/${origin.project}`);
    expect(read.body.benefits).toEqual(preview.benefits);
    await withdraw();
    expect((await look(project, 'step=benefits')).projects).toEqual([]);
  });

  it('stands beside a benefit of the same sort in a project that fits, and says why', async () => {
    await show({ showsBenefits: true, differently: '' });
    const project = await begin(peter, 'Skærmbesøg hos os', like);
    const benefit = await promise(peter, project, 'Borgernes tryghed');
    const found = await look(project, `step=benefits&benefit=${benefit}`);
    expect(found).toMatchObject({ fitting: 1, mayTake: true, taken: null });
    expect(found.projects).toMatchObject([
      {
        project: { municipality: 'Randers', benefits: [{ baselineValue: 68, latestValue: 77 }] },
        why: 'begge bruger video, begge hører under KLE 27 og begge er samme slags projekt',
      },
    ]);
    const english = await look(project, `step=benefits&benefit=${benefit}`, peter, 'en');
    expect(english.projects[0]?.why).toContain('both use video');
    const other = await promise(peter, project, 'Færre kørte kilometer', {
      ...{ side: 'economy', kind: 'money' },
    });
    expect((await look(project, `step=benefits&benefit=${other}`)).projects).toEqual([]);
    const elsewhere = await begin(peter, 'Sensorer', { kle: ['17'], technology: ['sensors'] });
    expect((await look(elsewhere, 'step=benefits')).projects).toEqual([]);
    // One's own are no others'.
    expect((await look(origin.project, 'step=benefits', tine)).projects).toEqual([]);
    await withdraw();
  });

  it('says at other steps what helps there: figures, time, and what they would do otherwise', async () => {
    const project = await begin(peter, 'Skærmbesøg hos os', like);
    await show({ plannedExpense: 2_100_000, becameExpense: 2_290_000, differently: '' });
    const at = async (step: string) => (await look(project, `step=${step}`)).projects.length;
    expect([await at('business-case'), await at('plan'), await at('readiness')]).toEqual([1, 0, 0]);
    await show({ becameMonths: 14, differently: 'Øv først.' });
    expect([await at('plan'), await at('readiness')]).toEqual([1, 1]);
    expect((await look(project, 'step=plan')).projects[0]?.project.benefits).toEqual([]);
    const wrong = await peter.ask(`/api/projects/${project}/examples?step=dreams`);
    expect(wrong.status).toBe(400);
    await withdraw();
  });

  it('brings lessons that are about the step, and not those that only share a word', async () => {
    const [baseline, word] = await shareLessons(erfa.database, [
      { title: 'Mål nulpunktet, før løsningen tages i brug', kle: ['27'], phase: 'before' },
      { title: 'Besøg fra borgmesteren', kle: ['04'], phase: 'after' },
    ]);
    const project = await begin(peter, 'Besøg på skærm', like);
    const { lessons } = await look(project, 'step=benefits');
    expect(lessons[0]).toMatchObject({
      id: baseline,
      why: 'begge hører under KLE 27, den handler om »nulpunktet« og I er i fasen Før',
    });
    expect(lessons.map(({ id }) => id)).not.toContain(word);
  });

  it('is taken over without its figures, with its origin, and the origin is told', async () => {
    await show({ showsBenefits: true });
    const project = await begin(peter, 'Skærmbesøg hos os', like);
    const benefit = await promise(peter, project, 'Borgernes tryghed', {
      ...{ unit: 'point', targetValue: 8, targetOn: '2027-01-01' },
    });
    const taken = await take(benefit);
    expect([taken.status, taken.body.benefit.form]).toEqual([
      200,
      expect.objectContaining({
        ...{ name: 'Borgernes tryghed', indicator: safe.indicator, unit: '%' },
        ...{ method: 'Spørgeskema', source: '40 borgere', frequency: 'half-yearly' },
        ...{ baselineValue: null, baselineOn: null, targetValue: null, targetOn: '2027-01-01' },
      }),
    ]);
    const after = await look(project, `step=benefits&benefit=${benefit}`);
    expect(after.taken).toEqual({
      ...{ projectId: origin.project, name: 'Tryghed ved besøg' },
      ...{ title: 'Skærmbesøg i Randers', municipality: 'Randers' },
    });
    expect((await peter.ask(`/api/projects/${project}/history`)).text).toContain(
      'Randers: Tryghed ved besøg',
    );
    expect(await news(tine)).toMatchObject([
      { target: `${origin.project}/sharing`, title: { da: 'Skærmbesøg i Randers' }, count: 1 },
    ]);
    const at = `/api/projects/${origin.project}/sharing`;
    const { uses } = (await tine.ask<SharingView>(at)).body;
    expect(uses).toMatchObject([{ municipality: 'Aarhus', benefit: 'Tryghed ved besøg' }]);
    expect(JSON.stringify(uses)).not.toContain('hos os');
    expect(await news(tine)).toEqual([]);
    // Taken once more it is one use, and it is gone with the card.
    await take(benefit);
    expect((await tine.ask<SharingView>(at)).body.uses).toHaveLength(1);
    await peter.ask(`/api/benefits/${benefit}`, { method: 'DELETE' });
    expect((await tine.ask<SharingView>(at)).body.uses).toEqual([]);
    await withdraw();
  });

  it('keeps its origin when that is shown no more, and cannot be taken then', async () => {
    await show({ showsBenefits: true });
    const project = await begin(peter, 'Skærmbesøg hos os', like);
    const benefit = await promise(peter, project, 'Borgernes tryghed');
    expect((await take(benefit)).status).toBe(200);
    await withdraw();
    const { taken } = await look(project, `step=benefits&benefit=${benefit}`);
    expect(taken).toMatchObject({ name: 'Tryghed ved besøg', title: null, municipality: null });
    const gone = await take(benefit);
    expect([gone.status, gone.text]).toMatchObject([400, expect.stringContaining('noSuchMeasure')]);
  });

  it('is taken over by nobody once the baseline is there, and takes back the owner’s yes', async () => {
    await show({ showsBenefits: true });
    const project = await begin(peter, 'Skærmbesøg hos os', like);
    const benefit = await promise(peter, project, 'Borgernes tryghed', {
      ...{ baselineValue: 7, baselineOn: '2026-01-01' },
    });
    const refused = await take(benefit);
    expect([refused.status, refused.text]).toMatchObject([
      409,
      expect.stringContaining('measure-in-use'),
    ]);
    expect((await look(project, `step=benefits&benefit=${benefit}`)).mayTake).toBe(false);
    const own = await promise(tine, origin.project, 'En til');
    const self = await tine.ask(`/api/benefits/${own}/measure`, {
      method: 'PUT',
      body: { projectId: origin.project, benefitId: origin.benefit },
    });
    expect(self.status).toBe(400);
    await withdraw();
  });

  it('tells the origin who began a project from it, and nobody else', async () => {
    await show({});
    const made = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'Efter Randers', kind: 'general', size: 'small', sharedFrom: origin.project },
    });
    expect(made.status).toBe(201);
    expect(await news(tine)).toMatchObject([{ count: 1 }]);
    expect(await news(peter)).toEqual([]);
    const { uses } = (await tine.ask<SharingView>(`/api/projects/${origin.project}/sharing`)).body;
    expect(uses[0]).toMatchObject({ municipality: 'Aarhus', benefit: null });
    await withdraw();
  });

  it('is nothing for guests', async () => {
    await show({ showsBenefits: true });
    const project = await begin(peter, 'Skærmbesøg hos os', like);
    const actors = new Actors(erfa);
    const aarhus = await actors.organisation('0751');
    const person = await actors.person(aarhus, ['guest']);
    await peter.ask(`/api/projects/${project}/people`, {
      method: 'PUT',
      body: { people: [{ personId: person, relation: 'guest', until: '2099-01-01' }] },
    });
    const guest = await actors.session(person, aarhus);
    const seen = await look(project, 'step=benefits', guest);
    expect(seen).toMatchObject({ projects: [], lessons: [], fitting: 0, mayTake: false });
    await withdraw();
  });
});
