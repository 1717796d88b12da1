import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ModelsPage } from './models-page';

describe('the page of models', () => {
  let network: HttpTestingController;
  const open = async (
    role: 'kl-admin' | 'project-manager',
    drafts: readonly object[] = [],
    models: readonly object[] = [],
  ): Promise<void> => {
    await prepare([
      { path: 'models/drafts/:id', children: [] },
      { path: 'models/:id', children: [] },
    ]);
    await signIn(member([role]));
    network = TestBed.inject(HttpTestingController);
    show(ModelsPage);
    await settle();
    network.expectOne('/api/models').flush({ models });
    if (role === 'kl-admin') network.expectOne('/api/model-drafts').flush({ drafts });
    await settle();
  };
  const publish = async (): Promise<void> => {
    byRole('dialog').querySelector<HTMLElement>('.button-primary')?.click();
    await settle();
  };

  it('leads KL to reading a model from a file', async () => {
    await open('kl-admin');
    expect(byRole('link', 'Læs fra fil').getAttribute('href')).toBe('/models/from-file');
  });

  it('offers that to nobody else', async () => {
    await open('project-manager');
    expect(pageText()).not.toContain('Læs fra fil');
    expect(pageText()).not.toContain('Ny model');
    expect(pageText()).not.toContain('Kladder');
  });

  const draft = (id: string, own: object = {}) => ({
    ...{ id, key: id, version: 1, title: { da: `Kladde ${id}`, en: '' }, questionCount: 3 },
    ...{ updatedAt: '2026-11-29T10:00:00Z', updatedBy: 'Mette Bruun', predecessor: null },
    ...{ discardedAt: null, publishedId: null, approval: null },
    ...own,
  });

  it('shows drafts beside what is published: how far each is, and what it follows', async () => {
    const before = { id: 'm1', version: 2, title: { da: 'M', en: 'M' }, retiredAt: null };
    await open('kl-admin', [
      draft('a', { version: 3, predecessor: before, approval: 'pending' }),
      draft('b', { predecessor: { ...before, retiredAt: '2026-01-01' }, approval: 'sent-back' }),
      draft('c', { title: { da: '', en: '' } }),
      draft('d', { discardedAt: '2026-11-29T10:00:00Z' }),
      draft('e', { publishedId: 'm2' }),
    ]);
    const rows = allByRole('row').map((row) => row.textContent.replace(/\s+/gu, ' ').trim());
    expect(rows).toHaveLength(4);
    expect(rows[1]).toContain('Kladde a Efterfølger til version 2');
    expect(rows[1]).toContain('Afventer godkendelse');
    expect(rows[1]).toContain('af Mette Bruun');
    expect(rows[2]).toContain('version 2, som er taget ud af brug');
    expect(rows[2]).toContain('Sendt tilbage');
    expect(rows[3]).toMatch(/^c .*Skrives/u);
    expect(byRole('link', 'Kladde a').getAttribute('href')).toBe('/models/drafts/a');
    expect(pageText()).toContain('1 kasseret kladde');
    expect(pageText()).not.toContain('Kladde e');
  });

  it('begins a model: its key from its title, and what is missing said at its field', async () => {
    const published = {
      ...{ id: 'm1', key: 'm', version: 2, title: { da: 'Modenhed', en: 'Maturity' } },
      ...{ questionCount: 1, minutes: 2, publishedAt: '2026-11-29T10:00:00Z', retiredAt: null },
      ...{ plugin: { id: 'ladder', range: '^1.0.0', problem: null } },
    };
    await open('kl-admin', [], [published]);
    byRole('button', 'Ny model').click();
    await settle();
    const title = { da: 'Vægtet middel', en: 'Weighted mean' };
    network.expectOne('/api/model-drafts/plugins').flush({
      plugins: [
        { id: 'weighted-mean', version: '1.0.0', title, problem: null, manifest: {} },
        { id: 'off', version: '1.0.0', title, problem: 'plugin-off', manifest: {} },
      ],
    });
    await settle();
    await publish();
    expect(byRole('dialog').textContent).toContain('Skriv en titel på dansk.');
    expect(byRole('dialog').textContent).toContain('Vælg, hvordan modellen skal beregnes.');
    type(byRole<HTMLInputElement>('textbox', /Titel på dansk/u), 'Digital dømmekraft på øen');
    await settle();
    expect(byRole<HTMLInputElement>('textbox', /Nøgle/u).value).toBe(
      'digital-doemmekraft-paa-oeen',
    );
    type(byRole<HTMLInputElement>('textbox', /Nøgle/u), 'doemmekraft');
    type(byRole<HTMLInputElement>('textbox', /Titel på dansk/u), 'Dømmekraft');
    await settle();
    expect(byRole<HTMLInputElement>('textbox', /Nøgle/u).value).toBe('doemmekraft');
    const select = byRole<HTMLSelectElement>('combobox', /Beregnes af/u);
    expect([...select.options].map(({ value }) => value)).toEqual(['', 'weighted-mean']);
    select.value = 'weighted-mean';
    select.dispatchEvent(new Event('change'));
    await publish();
    const asked = network.expectOne({ method: 'POST', url: '/api/model-drafts' });
    expect(asked.request.body).toEqual({
      ...{ title: { da: 'Dømmekraft', en: '' }, key: 'doemmekraft', plugin: 'weighted-mean' },
    });
    asked.flush(
      { code: 'model-key-taken', title: 'Nøglen er brugt af en anden model', detail: 'Vælg.' },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(byRole('dialog').textContent).toContain('Nøglen er brugt af en anden model');
    const copy = byRole<HTMLSelectElement>('combobox', /Begynd med/u);
    copy.value = 'm1';
    copy.dispatchEvent(new Event('change'));
    await settle();
    expect(allByRole('combobox', /Beregnes af/u)).toEqual([]);
    await publish();
    const copied = network.expectOne({ method: 'POST', url: '/api/model-drafts' });
    expect(copied.request.body).toMatchObject({ copyOf: 'm1', key: 'doemmekraft' });
    copied.flush({ id: 'd1' });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/models/drafts/d1');
  });
});
