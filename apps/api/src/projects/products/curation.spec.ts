import { randomUUID } from 'node:crypto';
import { Actors } from '../../../testing/actors';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { ProjectForm, ProjectView } from '../projects.views';
import type { OthersView } from '../sharing/others.views';
import type { CuratedSupplierView } from './curation.views';
import type { ProductView } from './products.views';

describe('curation of systems and suppliers', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let peter: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    kl = await erfa.as('mette.bruun');
    const actors = new Actors(erfa);
    const randers = await actors.organisation('0730');
    peter = await actors.session(await actors.person(randers, ['project-manager']), randers);
  });
  afterAll(() => erfa.close());

  const register = async (name: string, supplier: string): Promise<ProductView> =>
    (await peter.ask<ProductView>('/api/products', { method: 'POST', body: { name, supplier } }))
      .body;
  const list = async (): Promise<CuratedSupplierView[]> =>
    (await kl.ask<CuratedSupplierView[]>('/api/curation')).body;
  const merge = (what: 'products' | 'suppliers', id: string, into: string, client = kl) =>
    client.ask(`/api/curation/${what}/${id}/merge`, { method: 'POST', body: { into } });
  const rename = (what: 'products' | 'suppliers', id: string, name: string) =>
    kl.ask(`/api/curation/${what}/${id}/name`, { method: 'PUT', body: { name } });
  const using = async (productId: string): Promise<ProjectView> => {
    const made = await peter.ask<ProjectView>('/api/projects', {
      method: 'POST',
      body: { title: 'Nærkald i plejen', kind: 'it-system', size: 'small' },
    });
    return save(made.body, { productId });
  };
  const save = async (project: ProjectView, to: Partial<ProjectForm>): Promise<ProjectView> => {
    const saved = await peter.ask<ProjectView>(`/api/projects/${project.id}`, {
      method: 'PUT',
      body: { from: project.form, to: { ...project.form, ...to } },
    });
    expect([saved.status, saved.text]).toEqual([200, saved.text]);
    return saved.body;
  };
  const show = async (id: string): Promise<void> => {
    const { hash } = (await peter.ask<{ hash: string }>(`/api/projects/${id}/sharing`)).body;
    const shown = await peter.ask(`/api/projects/${id}/sharing/shown`, {
      method: 'POST',
      body: { hash },
    });
    expect([shown.status, shown.text]).toEqual([200, shown.text]);
  };

  it('puts two systems together: projects follow, are found, counted and still saved', async () => {
    const right = await register('Nærkald', 'Lindholt');
    const wrong = await register('Naerkald 2', 'Lindholt');
    const project = await using(wrong.id);
    await show(project.id);
    const merged = await merge('products', wrong.id, right.id);
    expect([merged.status, merged.text]).toEqual([200, merged.text]);
    const supplier = (await list()).find(({ id }) => id === right.supplierId);
    expect(supplier?.products).toMatchObject([
      { id: right.id, name: 'Nærkald', shownProjects: 1, alsoCalled: ['Naerkald 2'] },
    ]);
    const now = (await peter.ask<ProjectView>(`/api/projects/${project.id}`)).body;
    expect([now.form.productId, now.productName]).toEqual([right.id, 'Nærkald']);
    // What was put together stands in nobody's way.
    await save(now, { title: 'Nærkald i hele plejen' });
    const found = await kl.ask<OthersView>(`/api/shared-projects?productId=${right.id}`);
    expect(found.body.projects.map(({ id }) => id)).toEqual([project.id]);
    expect((await register('Naerkald 2', 'Lindholt')).id).toBe(right.id);
    const [event] = await erfa.database.ask<{ kind: string }>(
      'select kind from audit_event where subject = $1',
      [`${wrong.id} ${right.id}`],
    );
    expect(event?.kind).toBe('product.merged');
  });

  it('puts two suppliers together, and what both of them had', async () => {
    const right = await register('Planen', 'Hvidfelt');
    const both = await register('Planen', 'Hvidfelt A/S');
    const alone = await register('Tavlen', 'Hvidfelt A/S');
    const older = await register('Planen 1', 'Hvidfelt A/S');
    const project = await using(older.id);
    await merge('products', older.id, both.id);
    const done = await merge('suppliers', both.supplierId, right.supplierId);
    expect([done.status, done.text]).toEqual([200, done.text]);
    const suppliers = (await list()).filter(({ name }) => name.startsWith('Hvidfelt'));
    expect(suppliers).toMatchObject([{ id: right.supplierId, alsoCalled: ['Hvidfelt A/S'] }]);
    expect(suppliers[0]?.products.map(({ id }) => id)).toEqual([right.id, alone.id]);
    expect((await register('Planen', 'Hvidfelt A/S')).id).toBe(right.id);
    expect(await register('Tavlen', 'Hvidfelt A/S')).toMatchObject({
      ...{ id: alone.id, supplierName: 'Hvidfelt' },
    });
    expect((await peter.ask<ProjectView>(`/api/projects/${project.id}`)).body).toMatchObject({
      ...{ productName: 'Planen', supplierName: 'Hvidfelt' },
    });
  });

  it('gives other names, and never one that is taken', async () => {
    const one = await register('Kørselsliste', 'Aaløkke');
    const other = await register('Kørselsplan', 'Aaløkke');
    expect((await rename('products', one.id, '  Kørelisten ')).status).toBe(200);
    expect((await register('kørelisten', 'Aaløkke')).name).toBe('Kørelisten');
    const taken = await rename('products', one.id, 'KØRSELSPLAN');
    expect([taken.status, taken.text]).toMatchObject([
      409,
      expect.stringContaining('product-name-taken'),
    ]);
    expect((await rename('suppliers', other.supplierId, 'Ålykke')).status).toBe(200);
    expect((await register('Kørselsplan', 'Aalykke')).id).toBe(other.id);
    expect((await rename('suppliers', other.supplierId, ' ')).status).toBe(400);
  });

  it('refuses what is not there, the same twice, circles, and everybody but KL', async () => {
    const a = await register('A', 'Rundtgang');
    const b = await register('B', 'Rundtgang');
    const same = await merge('products', a.id, a.id);
    expect([same.status, same.text]).toMatchObject([409, expect.stringContaining('same-product')]);
    expect((await merge('products', a.id, randomUUID())).status).toBe(404);
    expect((await merge('products', a.id, b.id)).status).toBe(200);
    expect((await merge('products', b.id, a.id)).status).toBe(404);
    expect((await merge('products', b.id, a.id, peter)).status).toBe(403);
    // The act itself knows KL, whoever calls it.
    const [own] = await erfa.database.ask<{ done: string }>(
      `select set_config('erfa.organisation_id', (select id::text from organisation where code = '0730'), true), merge_product($1, $2) as done`,
      [b.id, a.id],
    );
    expect(own?.done).toBe('not-yours');
  });
});
