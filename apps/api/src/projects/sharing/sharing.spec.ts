import { Actors } from '../../../testing/actors';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { ProductView } from '../products/products.views';
import type { ProjectForm, ProjectView } from '../projects.views';
import type { OthersView, SharedProjectView, SupplierView } from './others.views';
import type { SharingForm, SharingView } from './sharing.views';

describe('shared projects', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let peter: TestClient;
  let kl: TestClient;
  let tine: { client: TestClient; personId: string };
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    peter = await erfa.as('peter.damsgaard');
    kl = await erfa.as('mette.bruun');
    const randers = await actors.organisation('0730');
    const personId = await actors.person(randers, ['project-manager']);
    tine = { client: await actors.session(personId, randers), personId };
  });
  afterAll(() => erfa.close());

  const begin = async (client: TestClient, body: object = {}): Promise<ProjectView> => {
    const made = await client.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'Skærmbesøg', kind: 'welfare-technology', size: 'small', ...body },
    });
    expect([made.status, made.text]).toEqual([201, made.text]);
    return made.body;
  };
  const change = async (client: TestClient, project: ProjectView, to: Partial<ProjectForm>) => {
    const saved = await client.ask<ProjectView>(`/api/projects/${project.id}`, {
      method: 'PUT',
      body: { from: project.form, to: { ...project.form, ...to } },
    });
    expect([saved.status, saved.text]).toEqual([200, saved.text]);
    return saved.body;
  };
  const sharing = async (client: TestClient, id: string): Promise<SharingView> =>
    (await client.ask<SharingView>(`/api/projects/${id}/sharing`)).body;
  const tell = async (client: TestClient, id: string, to: Partial<SharingForm>) => {
    const { form } = await sharing(client, id);
    return client.ask<SharingView>(`/api/projects/${id}/sharing`, {
      method: 'PUT',
      body: { from: form, to: { ...form, ...to } },
    });
  };
  const share = (client: TestClient, id: string, hash: string) =>
    client.ask<SharingView>(`/api/projects/${id}/sharing/shown`, {
      method: 'POST',
      body: { hash },
    });
  const show = async (client: TestClient, id: string): Promise<SharingView> => {
    const shared = await share(client, id, (await sharing(client, id)).hash);
    expect([shared.status, shared.text]).toEqual([200, shared.text]);
    return shared.body;
  };
  const look = async (client: TestClient, query: string): Promise<OthersView> => {
    const found = await client.ask<OthersView>(`/api/shared-projects?${query}`);
    expect([found.status, found.text]).toEqual([200, found.text]);
    return found.body;
  };

  it('are nobody else’s until they are shared, then exactly what was previewed, and gone when taken back', async () => {
    const { id } = await begin(tine.client, { title: 'Fjernpleje', purpose: 'Nærhed' });
    const read = () => peter.ask<SharedProjectView>(`/api/shared-projects/${id}`);
    const told = await tell(tine.client, id, {
      ...{ plannedExpense: 2_100_000, becameExpense: 2_290_000, promisedBenefit: 1_240_000 },
      ...{ realisedBenefit: 930_000, differently: 'Give hver borger et prøveopkald.' },
    });
    expect([told.status, told.body.sharedAt, (await read()).status]).toEqual([200, null, 404]);
    const shared = await show(tine.client, id);
    expect(shared).toMatchObject({ changedSince: false, sharedAt: expect.any(String) });
    const seen = await read();
    expect(seen.body).toEqual({ ...told.body.preview, own: false });
    expect(seen.body).toMatchObject({ municipality: 'Randers', title: 'Fjernpleje' });
    expect((await look(kl, 'q=fjernpleje')).projects.map((one) => one.id)).toEqual([id]);
    // What is written later is not seen before it is shared again.
    await tell(tine.client, id, { realisedBenefit: 1_000_000 });
    expect((await read()).body.realisedBenefit).toBe(930_000);
    expect((await sharing(tine.client, id)).changedSince).toBe(true);
    const again = await show(tine.client, id);
    expect([again.sharedAt, (await read()).body.realisedBenefit]).toEqual([
      shared.sharedAt,
      1_000_000,
    ]);
    const back = await tine.client.ask<SharingView>(`/api/projects/${id}/sharing/shown`, {
      method: 'DELETE',
    });
    expect([back.status, back.body.sharedAt, (await read()).status]).toEqual([200, null, 404]);
    const kinds = await erfa.database.ask<{ kind: string }>(
      'select kind from audit_event where subject = $1 order by seq',
      [id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      ...['project.shared', 'project.shared', 'project.withdrawn'],
    ]);
  });

  it('are not shared as something else than was looked at, and never with a CPR number', async () => {
    const { id } = await begin(tine.client);
    const { hash } = await sharing(tine.client, id);
    await tell(tine.client, id, { differently: 'Spørg fru Hansen, 070761-4285, først.' });
    const refused = await share(tine.client, id, hash);
    expect([refused.status, refused.text]).toMatchObject([
      409,
      expect.stringContaining('project-preview-changed'),
    ]);
    const now = await sharing(tine.client, id);
    expect(now.sensitive.map(({ field, kind }) => `${field} ${kind}`)).toContain('differently cpr');
    const cpr = await share(tine.client, id, now.hash);
    expect([cpr.status, cpr.text]).toMatchObject([409, expect.stringContaining('project-cpr')]);
    expect((await peter.ask(`/api/shared-projects/${id}`)).status).toBe(404);
  });

  it('are shared by two at once without a fault', async () => {
    const project = await begin(peter);
    const { hash } = await sharing(peter, project.id);
    const answers = await Promise.all([1, 2, 3, 4].map(() => share(peter, project.id, hash)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  it('are shared and taken back by nobody of another municipality', async () => {
    const { id } = await begin(tine.client);
    const { hash } = await show(tine.client, id);
    expect((await share(peter, id, hash)).status).toBe(404);
    const path = `/api/projects/${id}/sharing/shown`;
    expect((await peter.ask(path, { method: 'DELETE' })).status).toBe(404);
    expect((await peter.ask(`/api/shared-projects/${id}`)).status).toBe(200);
  });

  it('name a contact only who said yes, and no longer when they are erased', async () => {
    const { id } = await begin(peter);
    const organisation = await actors.organisation('0751');
    const contactId = await actors.person(organisation, ['contributor']);
    const stranger = await tell(peter, id, { contactId: tine.personId });
    expect([stranger.status, stranger.text]).toMatchObject([
      400,
      expect.stringContaining('notAColleague'),
    ]);
    const contact = { contactId, contactTitle: 'Visitator', contactMail: 'v@example.dk' };
    const asked = await tell(peter, id, { ...contact, contactPhone: '+45 12 34 56 78' });
    expect(asked.body.preview).toMatchObject({ contactName: null, contactMail: '' });
    await tell(peter, id, { contactAgreed: true });
    await show(peter, id);
    const read = async () =>
      (await tine.client.ask<SharedProjectView>(`/api/shared-projects/${id}`)).body;
    expect(await read()).toMatchObject({
      contactName: expect.any(String),
      contactTitle: 'Visitator',
    });
    await erfa.database.ask('update person set erased_at = now() where id = $1', [contactId]);
    expect(await read()).toMatchObject({
      ...{ contactName: null, contactTitle: '', contactMail: '', contactPhone: '' },
    });
    expect((await sharing(peter, id)).form).toMatchObject({ contactId: null, contactMail: '' });
  });

  it('are told apart from one’s own, which stand in a part for themselves and not first', async () => {
    const tines = await begin(tine.client, { title: 'Fælles skab' });
    const peters = await begin(peter, { title: 'Fælles skab' });
    await show(tine.client, tines.id);
    await show(peter, peters.id);
    for (const order of ['like', 'longest', 'name'])
      expect(await look(peter, `q=fælles%20skab&order=${order}&limit=1`)).toMatchObject({
        ...{ total: 2, municipalities: 2 },
        ...{ projects: [{ id: tines.id, own: false }], own: [{ id: peters.id, own: true }] },
      });
    expect(await look(kl, 'q=fælles%20skab')).toMatchObject({ total: 2, own: [] });
  });

  it('are found by what a technology is called, in both languages', async () => {
    const project = await begin(tine.client, { title: 'Journal' });
    await change(tine.client, project, { technology: ['case-system'] });
    await show(tine.client, project.id);
    for (const word of ['fagsystem', 'case%20management', 'case-system'])
      expect((await look(peter, `scope=technology&q=${word}`)).projects).toMatchObject([
        { id: project.id },
      ]);
  });

  it('are found by words, system, supplier, technology and KLE, and what is begun from one is like it', async () => {
    const product = await peter.ask<ProductView>('/api/products', {
      method: 'POST',
      body: { name: 'Nærkald', supplier: 'Lindholt Velfærdsteknik' },
    });
    const { id: productId, supplierId } = product.body;
    const project = await begin(tine.client, {
      title: 'Besøg på skærm',
      purpose: 'Kortere køretid',
    });
    await change(tine.client, project, { productId, technology: ['videoopkald'], kle: ['27'] });
    await show(tine.client, project.id);
    const other = await begin(tine.client, { title: 'Noget andet' });
    await show(tine.client, other.id);
    const queries = ['q=lindholt%20skærm', `productId=${productId}`, `supplierId=${supplierId}`];
    for (const query of [...queries, 'technology=Video', 'kle=27&q=besøg'])
      expect((await look(peter, query)).projects.map(({ id }) => id)).toEqual([project.id]);
    expect((await look(peter, 'q=besøg%20findesikke')).total).toBe(0);
    // In one thing alone: the supplier is no system, and the task is found by its code and its title.
    const scopes = ['scope=product&q=nærkald', 'scope=supplier&q=lindholt', 'scope=task&q=27'];
    for (const query of [...scopes, 'scope=technology&q=videoopkald', 'municipality=0730&q=27'])
      expect((await look(peter, query)).projects.map(({ id }) => id)).toEqual([project.id]);
    for (const query of [
      'scope=product&q=lindholt',
      'scope=supplier&q=nærkald',
      'municipality=0751&q=nærkald',
    ])
      expect((await look(peter, query)).total).toBe(0);
    const none = await look(peter, `productId=${productId}&part=after`);
    expect([none.total, none.facets.part]).toEqual([
      0,
      [{ value: 'before', name: null, count: 1 }],
    ]);
    const supplier = await kl.ask<SupplierView>(`/api/suppliers/${supplierId}`);
    expect(supplier.body.name).toBe('Lindholt Velfærdsteknik');
    const like = await begin(peter, { title: 'Vores egen', sharedFrom: project.id });
    expect(like).toMatchObject({
      ...{ origin: 'shared', sharedFrom: project.id, productName: 'Nærkald' },
      form: { purpose: 'Kortere køretid', technology: ['videoopkald'], kle: ['27'] },
    });
    const nothing = await peter.ask('/api/projects', {
      method: 'POST',
      body: { title: 'X', kind: 'general', size: 'small', sharedFrom: like.id },
    });
    expect([nothing.status, nothing.text]).toMatchObject([
      400,
      expect.stringContaining('noSuchOrigin'),
    ]);
  });
});
