import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Role } from '@erfa/domain';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import type { Colleague } from './people-api';
import { PeoplePage } from './people-page';

const colleague = (id: string, name: string, more: Partial<Colleague> = {}): Colleague => ({
  id,
  name,
  email: `${id}@aarhus.dk`,
  roles: ['contributor'],
  state: 'active',
  invitedAt: '2026-11-03T09:00:00Z',
  lastSeenAt: '2026-11-20T12:00:00Z',
  endedAt: null,
  version: 4,
  ...more,
});

const everybody = [
  colleague('p1', 'Sanne Lykkegaard', { roles: ['municipality-admin'] }),
  colleague('p2', 'Åse Holm', { state: 'invited', lastSeenAt: null }),
  colleague('p3', 'Ærling Friis'),
  colleague('p4', 'Bo Zacho', { state: 'ended' }),
];

describe('the page of people', () => {
  let network: HttpTestingController;

  async function open(people: readonly Colleague[], roles: Role[] = ['municipality-admin']) {
    await prepare();
    network = TestBed.inject(HttpTestingController);
    await signIn(member(roles));
    show(PeoplePage);
    network.expectOne('/api/people').flush({ people });
    await settle();
  }

  const names = () =>
    allByRole('rowheader').map((head) => {
      const words = (head.textContent ?? '').replace(/\s+/gu, ' ').trim();
      return /^\S+ (.*?)(?: \(dig\))? \S+@/u.exec(words)?.[1];
    });

  it('lists by name with æ, ø, å last and those whose access has ended at the end', async () => {
    await open(everybody);
    expect(names()).toEqual(['Sanne Lykkegaard', 'Ærling Friis', 'Åse Holm', 'Bo Zacho']);
    expect(pageText()).toContain('Inviteret 3.11.2026');
    expect(pageText()).toContain('20.11.2026');
  });

  it('lets those who may only read do nothing else', async () => {
    await open(everybody, ['project-manager']);
    expect(allByRole('button')).toEqual([]);
    expect(allByRole('link', 'Inviter kolleger')).toEqual([]);
  });

  it('does not let anyone end their own access, nor what has ended', async () => {
    await open(everybody);
    expect(allByRole('button', /^Afslut adgang/).map((b) => b.getAttribute('aria-label'))).toEqual([
      'Afslut adgang: Ærling Friis',
      'Afslut adgang: Åse Holm',
    ]);
  });

  it('teaches the one who is alone', async () => {
    await open(everybody.slice(0, 1));
    expect(byRole('heading', 'Du er den eneste her')).toBeTruthy();
    expect(byRole('link', 'Inviter de første').getAttribute('href')).toBe('/people/invite');
  });

  it('finds among many', async () => {
    await open(
      Array.from({ length: 9 }, (_, i) => colleague(`x${i}`, i === 4 ? 'Åge Ærø' : `Bo ${i}`)),
    );
    type(byRole('searchbox', 'Søg på navn eller mail'), 'ærø');
    await settle();
    expect(names()).toEqual(['Åge Ærø']);
    expect(pageText()).toContain('Én person');
  });

  it('says what went wrong and tries again', async () => {
    await prepare();
    network = TestBed.inject(HttpTestingController);
    await signIn(member());
    show(PeoplePage);
    network
      .expectOne('/api/people')
      .flush({ code: 'internal' }, { status: 500, statusText: 'Error' });
    await settle();
    expect(pageText()).toContain('Noget gik galt hos os');
    byRole('button', 'Prøv igen').click();
    await settle();
    network.expectOne('/api/people').flush({ people: everybody });
    await settle();
    expect(allByRole('rowheader')).toHaveLength(4);
  });

  it('changes roles upon the version it read, and asks for at least one', async () => {
    await open(everybody);
    byRole('button', 'Ret roller: Ærling Friis').click();
    await settle();
    byRole('checkbox', 'Bidragyder').click();
    byRole('button', 'Gem roller').click();
    await settle();
    expect(byRole('dialog').textContent).toContain('Vælg mindst én rolle.');
    network.expectNone('/api/people/p3/roles');
    byRole('checkbox', 'Læser').click();
    byRole('checkbox', 'Projektleder').click();
    byRole('button', 'Gem roller').click();
    await settle();
    const call = network.expectOne({ method: 'PUT', url: '/api/people/p3/roles' });
    expect(call.request.body).toEqual({ roles: ['project-manager', 'reader'] });
    expect(call.request.headers.get('If-Match')).toBe('"4"');
    call.flush({});
    await settle();
    expect(allByRole('dialog')).toEqual([]);
    network.expectOne('/api/people').flush({ people: everybody });
  });

  it('shows the other side when someone changed the roles meanwhile, and saves upon that', async () => {
    await open(everybody);
    byRole('button', 'Ret roller: Ærling Friis').click();
    await settle();
    byRole('checkbox', 'Læser').click();
    byRole('button', 'Gem roller').click();
    await settle();
    network.expectOne('/api/people/p3/roles').flush(null, { status: 412, statusText: 'Stale' });
    await settle();
    network.expectOne('/api/people').flush({
      people: [colleague('p3', 'Ærling Friis', { roles: ['project-manager'], version: 5 })],
    });
    await settle();
    expect(byRole('dialog').textContent).toContain('Rollerne er nu: Projektleder.');
    byRole('button', 'Gem roller').click();
    await settle();
    const { body } = network.expectOne('/api/people/p3/roles').request;
    expect(body).toEqual({ roles: ['contributor', 'reader'] });
  });

  it('shows the rule that forbids a change as the server words it', async () => {
    await open(everybody);
    byRole('button', 'Ret roller: Sanne Lykkegaard').click();
    await settle();
    byRole('button', 'Gem roller').click();
    await settle();
    network
      .expectOne('/api/people/p1/roles')
      .flush(
        { code: 'last-administrator', title: 'Der skal være en administrator' },
        { status: 409, statusText: 'Conflict' },
      );
    await settle();
    network.expectOne('/api/people').flush({ people: everybody });
    await settle();
    expect(byRole('dialog').textContent).toContain('Der skal være en administrator');
  });

  it('ends an access only after asking', async () => {
    await open(everybody);
    byRole('button', 'Afslut adgang: Åse Holm').click();
    await settle();
    network.expectNone('/api/people/p2');
    byRole('dialog', 'Afslut adgangen for Åse Holm?')
      .querySelector<HTMLElement>('.button-primary')
      ?.click();
    await settle();
    network.expectOne({ method: 'DELETE', url: '/api/invitations/p2' }).flush(null);
    await settle();
    network.expectOne('/api/people').flush({ people: everybody });
    expect(allByRole('dialog')).toEqual([]);
  });
});
