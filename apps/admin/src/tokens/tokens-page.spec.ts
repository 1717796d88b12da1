import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import type { Token } from './tokens-api';
import { TokensPage } from './tokens-page';

const token = (id: string, name: string, more: Partial<Token> = {}): Token => ({
  id,
  name,
  role: 'reader',
  createdAt: '2026-10-01T09:00:00Z',
  expiresAt: '2099-01-01T00:00:00Z',
  lastUsedAt: null,
  owner: 'Sanne Lykkegaard',
  local: false,
  revokedAt: null,
  ...more,
});

describe('the page of access keys', () => {
  let network: HttpTestingController;

  async function open(tokens: readonly Token[]): Promise<void> {
    await prepare();
    network = TestBed.inject(HttpTestingController);
    await signIn(member(['project-manager']));
    show(TokensPage);
    network.expectOne('/api/tokens').flush({ tokens });
    network.expectOne('/api/feed-addresses').flush({ addresses: [] });
    await settle();
  }

  const submit = async () => {
    byRole('dialog').querySelector('form')?.requestSubmit();
    await settle();
  };

  it('teaches when there are none', async () => {
    await open([]);
    expect(byRole('heading', 'Du har ingen nøgler')).toBeTruthy();
  });

  it('says which were never used and which have run out', async () => {
    await open([token('t1', 'Ny'), token('t2', 'Gammel', { expiresAt: '2020-01-01T00:00:00Z' })]);
    expect(byRole('row', /Ny/).textContent).toContain('Ikke brugt');
    expect(byRole('row', /Gammel/).textContent).toContain('Udløbet');
  });

  it('tells a secret once, and gives no more power than its owner has', async () => {
    await open([]);
    byRole('button', 'Opret nøgle').click();
    await settle();
    const role = byRole<HTMLSelectElement>('combobox', 'Rolle');
    expect(Array.from(role.options, (option) => option.text)).toEqual([
      'Projektleder',
      'Bidragyder',
      'Læser',
      'Gæst',
    ]);
    expect(role.value).toBe('reader');
    await submit();
    expect(byRole('dialog').textContent).toContain('Skriv, hvad nøglen bruges til.');
    expect(document.activeElement).toBe(byRole('textbox', 'Navn'));
    type(byRole('textbox', 'Navn'), ' Månedsrapport ');
    await submit();
    const call = network.expectOne({ method: 'POST', url: '/api/tokens' });
    expect(call.request.body).toEqual({ name: 'Månedsrapport', role: 'reader', expiresInDays: 30 });
    call.flush({ id: 't1', secret: 'erfa_hemmelig' });
    await settle();
    network.expectOne('/api/tokens').flush({ tokens: [token('t1', 'Månedsrapport')] });
    await settle();
    expect(byRole('dialog', 'Nøglen er oprettet').textContent).toContain('erfa_hemmelig');
    byRole('button', 'Jeg har gemt nøglen').click();
    await settle();
    expect(pageText()).not.toContain('erfa_hemmelig');
    byRole('button', 'Opret nøgle').click();
    await settle();
    expect(pageText()).not.toContain('erfa_hemmelig');
    expect(byRole<HTMLInputElement>('textbox', 'Navn').value).toBe('');
  });

  it('closes a key only after asking, and says when that failed', async () => {
    await open([token('t1', 'Rapport')]);
    byRole('button', 'Luk nøglen: Rapport').click();
    await settle();
    network.expectNone('/api/tokens/t1');
    byRole('button', 'Luk nøglen').click();
    await settle();
    network
      .expectOne({ method: 'DELETE', url: '/api/tokens/t1' })
      .error(new ProgressEvent('error'));
    await settle();
    expect(byRole('dialog').textContent).toContain('Ingen forbindelse');
    byRole('button', 'Prøv igen').click();
    await settle();
    network.expectOne({ method: 'DELETE', url: '/api/tokens/t1' }).flush(null);
    await settle();
    network.expectOne('/api/tokens').flush({ tokens: [] });
    await settle();
    expect(allByRole('dialog')).toEqual([]);
  });
});
