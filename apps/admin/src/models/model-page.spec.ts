import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ModelPage } from './model-page';

describe('the page of one model', () => {
  let network: HttpTestingController;
  const model = (own: object = {}) => ({
    ...{ id: 'm1', key: 'm', version: 2, title: { da: 'Modenhed', en: 'Maturity' }, hash: 'x' },
    ...{ questionCount: 0, minutes: 2, publishedAt: '2026-11-29T10:00:00Z', retiredAt: null },
    ...{
      newer: null,
      retiredReason: null,
      plugin: { id: 'ladder', range: '^1.0.0', problem: null },
    },
    content: { key: 'm', scales: {}, nodes: [] },
    ...own,
  });
  const open = async (role: 'kl-admin' | 'project-manager', own: object = {}): Promise<void> => {
    await prepare([{ path: 'models/drafts/:id', children: [] }]);
    await signIn(member([role]));
    network = TestBed.inject(HttpTestingController);
    show(ModelPage, { id: 'm1' });
    await settle();
    network.expectOne('/api/models/m1').flush(model(own));
    await settle();
  };
  const approved = async (
    approval: object | null,
    piloted: object | null = null,
  ): Promise<void> => {
    network.expectOne('/api/models/m1/approval').flush({ approval, piloted });
    await settle();
  };

  it('leads to the version that is newer, and begins none with an older one', async () => {
    await open('kl-admin', { newer: { id: 'm2', version: 3 } });
    expect(pageText()).toContain('Version 2, publiceret 29. november 2026.');
    expect(byRole('link', 'Se version 3').getAttribute('href')).toBe('/models/m2');
    expect(allByRole('button', 'Ny version')).toEqual([]);
  });

  it('tells of drafts of the next version that are there', async () => {
    await open('kl-admin');
    const draft = (id: string, own: object) => ({
      ...{ id, version: 3, updatedBy: 'Henrik', predecessor: { id: 'm1' } },
      ...{ discardedAt: null, publishedId: null, ...own },
    });
    network.expectOne('/api/model-drafts').flush({
      drafts: [
        draft('d1', {}),
        draft('d2', { predecessor: null }),
        draft('d3', { discardedAt: '2026-11-29T10:00:00Z' }),
      ],
    });
    await settle();
    const links = allByRole('link', /kladden til version/u);
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['kladden til version 3, som Henrik skrev i sidst', '/models/drafts/d1'],
    ]);
  });

  it('leads back to the version that it was written from, and to what became of the answers', async () => {
    await open('kl-admin', { newer: { id: 'm2', version: 3 } });
    network.expectOne('/api/model-drafts').flush({
      drafts: [
        {
          ...{ id: 'd1', version: 2, updatedBy: 'Henrik', predecessor: { id: 'm0', version: 1 } },
          ...{ discardedAt: null, publishedId: 'm1' },
        },
      ],
    });
    await settle();
    expect(byRole('link', 'version 1').getAttribute('href')).toBe('/models/m0');
    const changes = byRole('link', 'hvad der blev ændret, og hvad der sker med svarene');
    expect(changes.getAttribute('href')).toBe('/models/drafts/d1/changes');
    expect(byRole('link', 'Opret målerunde').getAttribute('href')).toBe('/rounds/new?model=m1');
  });

  it('leads into its next version', async () => {
    await open('kl-admin');
    byRole('button', 'Ny version').click();
    await settle();
    const asked = network.expectOne({ method: 'POST', url: '/api/model-drafts' });
    expect(asked.request.body).toEqual({ predecessorId: 'm1' });
    asked.flush({ id: 'd1' });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/models/drafts/d1');
  });

  it('is taken out of use with a reason, which it shows from then on', async () => {
    await open('kl-admin');
    byRole('button', 'Tag ud af brug').click();
    await settle();
    const confirm = async (): Promise<void> => {
      byRole('dialog').querySelector<HTMLElement>('.button-primary')?.click();
      await settle();
    };
    await confirm();
    expect(byRole('dialog').textContent).toContain('Skriv hvorfor.');
    network.expectNone('/api/models/m1/retirement');
    type(byRole<HTMLTextAreaElement>('textbox', /Hvorfor/u), ' Afløst. ');
    await confirm();
    const asked = network.expectOne('/api/models/m1/retirement');
    expect(asked.request.body).toEqual({ reason: 'Afløst.' });
    const retired = model({ retiredAt: '2026-11-29T10:00:00Z', retiredReason: 'Afløst.' });
    asked.flush(retired);
    await settle();
    network.expectOne('/api/models/m1').flush(retired);
    await settle();
    expect(pageText()).toMatch(/Taget ud af brug 29\. november 2026\. Afløst\./u);
    expect(allByRole('button', 'Tag ud af brug')).toEqual([]);
  });

  it('names the two who stand behind it, and when', async () => {
    await open('kl-admin');
    await approved({
      ...{ askedBy: 'Mette Bruun', askedAt: '2026-11-27T09:00:00Z', note: 'To nye spørgsmål.' },
      ...{ decidedBy: 'Henrik Toft', decidedAt: '2026-11-28T13:30:00Z', comment: '' },
    });
    expect(pageText()).toMatch(
      /Mette Bruun bad om godkendelse 27\. nov\S* .*»To nye spørgsmål\.« Godkendt af Henrik Toft 28\. nov/u,
    );
  });

  it('leads to what was said when it was tried', async () => {
    await open('kl-admin');
    await approved(null, { draftId: 'd9', openComments: 1 });
    expect(byRole('link', 'Prøverunde af denne version').getAttribute('href')).toBe(
      '/models/drafts/d9/pilot',
    );
    expect(pageText()).toContain('Én kommentar er ikke håndteret.');
  });

  it('says so where it was no draft', async () => {
    await open('kl-admin');
    await approved(null);
    expect(pageText()).toContain('Fulgte med installationen');
  });

  it('names nobody to a municipality, and does not ask', async () => {
    await open('project-manager');
    network.expectNone('/api/models/m1/approval');
    expect(pageText()).not.toContain('Godkendt');
  });

  it('offers neither to those who only read', async () => {
    await open('project-manager', { retiredAt: '2026-11-29T10:00:00Z', retiredReason: 'Afløst.' });
    expect(pageText()).toContain('Afløst.');
    expect(allByRole('button', /Ny version|Tag ud af brug/u)).toEqual([]);
  });
});
