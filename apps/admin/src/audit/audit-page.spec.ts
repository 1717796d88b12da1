import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { Texts } from '../language/texts';
import { allByRole, byRole, pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { type AuditEvent, type AuditPart } from './audit-api';
import { AuditPage } from './audit-page';

const event = (id: number, more: Partial<AuditEvent> = {}): AuditEvent => ({
  id,
  byToken: false,
  expired: false,
  at: '2026-11-23T13:05:00Z',
  actor: 'Sanne Lykkegaard',
  kind: 'person',
  summary: `Hændelse ${id}`,
  before: null,
  after: null,
  ...more,
});

describe('the event log', () => {
  let network: HttpTestingController;
  let page: ComponentFixture<AuditPage>;

  const asked = (): TestRequest => network.expectOne((request) => request.url === '/api/audit');
  const answer = async (part: AuditPart) => {
    asked().flush(part);
    await settle();
  };

  beforeEach(async () => {
    await prepare();
    network = TestBed.inject(HttpTestingController);
    page = show(AuditPage);
    await settle();
  });

  it('tells who, when, what, and how it was before', async () => {
    await answer({ events: [event(1, { before: 'Læser', after: null })], next: null });
    const row = byRole('row', /Hændelse 1/).textContent ?? '';
    expect(row).toContain('23.11.2026 kl. 14.05');
    expect(row).toContain('Sanne Lykkegaard');
    expect(row).toContain('Før: Læser. Efter: intet.');
    expect(allByRole('button', 'Vis ældre')).toEqual([]);
  });

  it('goes back in time part by part', async () => {
    await answer({ events: [event(2)], next: 2 });
    byRole('button', 'Vis ældre').click();
    await settle();
    const call = asked();
    expect(call.request.params.get('before')).toBe('2');
    call.flush({ events: [event(1)], next: null });
    await settle();
    expect(pageText()).toContain('2 hændelser vises.');
  });

  it('begins anew for another kind, and a late answer does not mix in', async () => {
    const late = asked();
    page.componentRef.setInput('kind', 'token');
    await settle();
    const now = asked();
    expect(now.request.params.get('kind')).toBe('token');
    now.flush({ events: [event(5)], next: null });
    late.flush({ events: [event(9)], next: null });
    await settle();
    expect(pageText()).toContain('Hændelse 5');
    expect(pageText()).not.toContain('Hændelse 9');
  });

  it('finds everything about lessons under lessons, their use too', async () => {
    asked();
    page.componentRef.setInput('kind', 'lesson');
    await settle();
    expect(asked().request.params.get('kind')).toBe('lesson,adoption');
  });

  it('takes an unknown kind in the address as all', async () => {
    await answer({ events: [], next: null });
    page.componentRef.setInput('kind', 'sqlmap');
    await settle();
    network.verify();
    expect(byRole('heading', 'Ingen hændelser')).toBeTruthy();
  });

  it('asks again in another language, since the server words the events', async () => {
    await answer({ events: [event(1)], next: null });
    await TestBed.inject(Texts).choose('en');
    await settle();
    const call = asked();
    expect(call.request.headers.get('Accept-Language')).toBe('en');
    call.flush({ events: [event(1, { summary: 'Roles changed' })], next: null });
    await settle();
    expect(pageText()).toContain('Roles changed');
  });

  it('keeps what is there when an older part cannot be fetched', async () => {
    await answer({ events: [event(2)], next: 2 });
    byRole('button', 'Vis ældre').click();
    await settle();
    asked().error(new ProgressEvent('error'));
    await settle();
    expect(pageText()).toContain('Hændelse 2');
    byRole('button', 'Prøv igen').click();
    await settle();
    expect(asked().request.params.get('before')).toBe('2');
  });
});
