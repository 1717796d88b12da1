import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { FeedAddressView } from '@erfa/api-client';
import { byRole, pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { FollowDialog } from './follow-dialog';

const group = { code: '27', title: 'Social service' };
const own: FeedAddressView = {
  id: 'f1',
  kle: group,
  createdAt: '2026-10-01T09:00:00Z',
  lastUsedAt: null,
};
const secret = 'http://localhost/api/lesson-feed/ef_hemmelig';

describe('following lessons', () => {
  let network: HttpTestingController;
  const open = async (addresses: FeedAddressView[]): Promise<void> => {
    await prepare();
    network = TestBed.inject(HttpTestingController);
    show(FollowDialog, { open: true, kle: '27' });
    await settle();
    network
      .expectOne('/api/lessons/vocabulary')
      .flush({ kle: [group], dimensions: [], technologies: [] });
    network.expectOne('/api/feed-addresses').flush({ addresses });
    await settle();
  };

  it('begins with what the page is narrowed to, and tells the address once', async () => {
    await open([]);
    expect(pageText()).toContain('Du følger ikke noget endnu.');
    const what = byRole<HTMLSelectElement>('combobox', 'Hvad vil du følge?');
    expect([what.value, ...Array.from(what.options, ({ text }) => text.trim())]).toEqual([
      '27',
      'Alle erfaringer',
      '27 Social service',
    ]);
    byRole('dialog').querySelector('form')?.requestSubmit();
    await settle();
    const call = network.expectOne({ method: 'POST', url: '/api/feed-addresses' });
    expect(call.request.body).toEqual({ kle: '27' });
    call.flush({ ...own, address: secret });
    await settle();
    network.expectOne('/api/feed-addresses').flush({ addresses: [own] });
    await settle();
    expect(byRole('dialog', 'Adressen er lavet').textContent).toContain(secret);
    byRole('button', 'Følg noget mere').click();
    await settle();
    expect(pageText()).not.toContain(secret);
  });

  it('closes an address only after asking, and says when that failed', async () => {
    await open([own]);
    byRole('button', 'Luk adressen: 27 Social service').click();
    await settle();
    network.expectNone('/api/feed-addresses/f1');
    byRole('button', 'Ja, luk den').click();
    await settle();
    const close = { method: 'DELETE', url: '/api/feed-addresses/f1' };
    network.expectOne(close).error(new ProgressEvent('error'));
    await settle();
    expect(byRole('dialog').textContent).toContain('Ingen forbindelse');
    byRole('button', 'Ja, luk den').click();
    await settle();
    network.expectOne(close).flush(null);
    await settle();
    network.expectOne('/api/feed-addresses').flush({ addresses: [] });
    await settle();
    expect(pageText()).toContain('Du følger ikke noget endnu.');
  });
});
