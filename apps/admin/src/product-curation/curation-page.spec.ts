import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { CuratedSupplierView } from '@erfa/api-client';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { CurationPage } from './curation-page';

const product = (id: string, name: string, alsoCalled: string[] = []) => ({
  ...{ id, name, alsoCalled, shownProjects: 2 },
});
const suppliers: CuratedSupplierView[] = [
  {
    ...{ id: 's1', name: 'Lindholt', alsoCalled: ['Lindholt A/S'] },
    products: [product('p1', 'Nærkald', ['Naerkald 2']), product('p2', 'Tavlen')],
  },
  { id: 's2', name: 'Hvidfelt', alsoCalled: [], products: [product('p3', 'Planen')] },
];

describe('the page where KL keeps systems and suppliers', () => {
  let network: HttpTestingController;
  const open = async (known: CuratedSupplierView[] = suppliers): Promise<void> => {
    await prepare();
    await signIn(member(['kl-admin']));
    network = TestBed.inject(HttpTestingController);
    show(CurationPage);
    await settle();
    network.expectOne('/api/curation').flush(known);
    await settle();
  };
  const click = async (name: string): Promise<void> => {
    byRole('button', name).click();
    await settle();
  };
  const heads = (): string[] => allByRole('heading').map(({ textContent }) => textContent.trim());
  const pick = async (id: string): Promise<void> => {
    const field = document.querySelector<HTMLSelectElement>('#curation-into');
    if (!field) throw new Error('No field to choose from');
    field.value = id;
    field.dispatchEvent(new Event('change'));
    await settle();
  };

  it('finds by name and by other names, a supplier with all of its systems', async () => {
    await open();
    const field = document.querySelector<HTMLInputElement>('#curation-words');
    if (!field) throw new Error('No field to seek in');
    type(field, 'naerkald');
    await settle();
    expect(heads()).toContain('Lindholt');
    expect(heads()).not.toContain('Hvidfelt');
    expect(pageText()).not.toContain('Tavlen');
    type(field, 'lindholt a/s');
    await settle();
    expect(pageText()).toContain('Tavlen');
    type(field, 'ingenting');
    await settle();
    expect(pageText()).toContain('Ingen hedder sådan.');
  });

  it('puts a system together with another, and shows the list as it stands then', async () => {
    await open();
    await click('Tavlen');
    await pick('p3');
    await click('Læg sammen');
    const call = network.expectOne('/api/curation/products/p2/merge');
    expect(call.request.body).toEqual({ into: 'p3' });
    call.flush([suppliers[1]]);
    await settle();
    expect(heads()).not.toContain('Lindholt');
    expect(pageText()).toContain('Planen');
  });

  it('says when a name is taken, and keeps what was typed', async () => {
    await open();
    await click('Ret Hvidfelt');
    const field = document.querySelector<HTMLInputElement>('#curation-name');
    if (!field) throw new Error('No field for the name');
    type(field, 'Lindholt');
    await settle();
    await click('Gem navnet');
    network
      .expectOne('/api/curation/suppliers/s2/name')
      .flush(
        { code: 'product-name-taken', title: 'Der er allerede en, der hedder »Lindholt«' },
        { status: 409, statusText: 'Conflict' },
      );
    await settle();
    expect(pageText()).toContain('Der er allerede en, der hedder »Lindholt«');
    expect(document.querySelector<HTMLInputElement>('#curation-name')?.value).toBe('Lindholt');
  });

  it('teaches before there are any', async () => {
    await open([]);
    expect(heads()).toContain('Ingen systemer endnu');
  });
});
