import { Location } from '@angular/common';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { type Role, roles } from '@erfa/domain';
import type { Session } from '../session/session';
import { allByRole, byRole, pageText, press } from '../testing/find';
import { member, prepare, settle, show, signedOut, stranger, viewOf } from '../testing/render';
import { Frame } from './frame';
import { mainPlaceOf, places, placesIn } from './places';
import { routes } from './routes';

async function visit(address: string, session: Session | null): Promise<HttpTestingController> {
  await prepare(routes);
  const network = TestBed.inject(HttpTestingController);
  show(Frame);
  const arrived = TestBed.inject(Router).navigateByUrl(address);
  await settle();
  const call = network.expectOne('/api/session');
  if (session) call.flush(viewOf(session));
  else call.error(new ProgressEvent('error'));
  await arrived;
  await settle();
  return network;
}

it.each([
  ['/', ''],
  ['/maturity/rounds/1', 'maturity'],
  ['/assessments/1/result?show=table', 'maturity'],
  ['/assignments/1#q', 'maturity'],
  ['/rounds/new', 'rounds'],
  ['/people', 'people'],
])('the address %s is within the place %j', (address, place) => {
  expect(mainPlaceOf(address)).toBe(place);
});

describe('the frame', () => {
  it('shows organisation, person and places, and names the window after the page', async () => {
    const network = await visit('/people', member());
    network.expectOne('/api/people').flush({ people: [] });
    await settle();
    expect(byRole('heading', 'Medarbejdere').tagName).toBe('H1');
    expect(document.title).toBe('Medarbejdere – Erfa');
    expect(byRole('button', /Aarhus Kommune/)).toBeTruthy();
    expect(byRole('button', /Sanne Lykkegaard/)).toBeTruthy();
    expect(allByRole('navigation').length).toBeGreaterThan(0);
    expect(pageText()).toContain('Demonstrationsdata · Erfa 0.1.0');
  });

  it('sends the signed-out to sign-in and keeps where they were going', async () => {
    await visit('/audit?kind=token', signedOut);
    expect(TestBed.inject(Location).path()).toBe('/sign-in?returnTo=%2Faudit%3Fkind%3Dtoken');
    expect(byRole<HTMLAnchorElement>('link', 'Log ind med KOMBIT').getAttribute('href')).toBe(
      '/auth/sign-in?provider=kombit&returnTo=%2Faudit%3Fkind%3Dtoken',
    );
    expect(pageText()).toContain('Dette er en demonstration');
  });

  it.each([
    ['unknown-person', 'Du er ikke inviteret endnu'],
    ['sign-in-failed', 'Login lykkedes ikke'],
    ['sign-in-unreachable', 'Login svarer ikke'],
  ])(
    'tells whom sign-in turned away with %s what happened, and how to begin again',
    async (code, heading) => {
      await visit(`/sign-in-problem?code=${code}`, signedOut);
      expect(byRole('heading', heading).tagName).toBe('H1');
      expect(byRole<HTMLAnchorElement>('link', 'Log ind igen').getAttribute('href')).toBe(
        '/sign-in',
      );
    },
  );

  it('tells a stranger whom to ask, at the address asked for', async () => {
    await visit('/people', stranger);
    expect(byRole('heading', 'Du er ikke inviteret endnu')).toBeTruthy();
    expect(byRole('link', 'hjaelp@example.dk').getAttribute('href')).toBe(
      'mailto:hjaelp@example.dk',
    );
    expect(TestBed.inject(Location).path()).toBe('/people');
  });

  it('refuses a page that the roles do not open, without asking for its data', async () => {
    const network = await visit('/people', member(['reader']));
    expect(byRole('heading', 'Du har ikke adgang til siden')).toBeTruthy();
    expect(pageText()).toContain('Læser');
    expect(TestBed.inject(Location).path()).toBe('/people');
    network.verify();
  });

  it('knows when there is no such page, and when the server is away', async () => {
    await visit('/nowhere', member());
    expect(byRole('heading', 'Siden findes ikke')).toBeTruthy();
    TestBed.resetTestingModule();
    await visit('/people', null);
    expect(byRole('heading', 'Siden kunne ikke åbnes')).toBeTruthy();
    expect(pageText()).toContain('Ingen forbindelse');
  });

  it('moves the focus to the heading of the next page, and not for a filter', async () => {
    const network = await visit('/help', member());
    await TestBed.inject(Router).navigateByUrl('/about-data');
    await settle();
    expect(document.activeElement).toBe(byRole('heading', 'Om data'));
    (document.activeElement as HTMLElement).blur();
    await TestBed.inject(Router).navigateByUrl('/about-data?filter=1');
    await settle();
    expect(document.activeElement).toBe(document.body);
    network.verify();
  });

  it('covers the page when the server no longer knows the session, and brings it back as it was', async () => {
    const network = await visit('/organisation', member());
    const known = {
      id: 'a',
      name: 'Aarhus',
      officialName: 'Aarhus Kommune',
      kind: 'municipality',
      code: '0751',
      population: 1,
      dstGroup: null,
      region: null,
      version: 3,
      contactNote: '',
    };
    network.expectOne('/api/organisation').flush(known);
    await settle();
    const field = byRole<HTMLTextAreaElement>('textbox', 'Hvem kan andre kontakte?');
    field.value = 'halvt skrevet';
    field.dispatchEvent(new Event('input'));
    await settle();
    byRole('button', 'Gem teksten').click();
    await settle();
    network.expectOne('/api/organisation').flush(null, { status: 401, statusText: 'Unauthorized' });
    await settle();
    expect(document.activeElement).toBe(byRole('heading', 'Du er logget ud'));
    expect(TestBed.inject(Location).path()).toBe('/organisation');
    expect(allByRole('textbox')).toEqual([]);
    byRole('button', 'Jeg er logget ind igen').click();
    network.expectOne('/api/session').flush(viewOf(member()));
    await settle();
    expect(byRole<HTMLTextAreaElement>('textbox', 'Hvem kan andre kontakte?').value).toBe(
      'halvt skrevet',
    );
  });

  it('opens the menu of a phone by a button that says so, and closes it on Escape', async () => {
    await visit('/help', member());
    const opener = byRole('button', 'Menu');
    opener.click();
    await settle();
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    byRole('button', 'Log ud').focus();
    press('Escape');
    await settle();
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(opener);
  });
});

describe('places', () => {
  const shownTo = (held: readonly Role[]) =>
    (['main', 'organisation', 'person'] as const).flatMap((menu) =>
      placesIn(menu, member(held)).map((place) => place.path),
    );

  it.each<[Role, string[]]>([
    [
      'municipality-admin',
      [
        '',
        'maturity',
        'projects',
        'lessons',
        'organisation',
        'organisation/units',
        'people',
        'audit',
        'personal-data',
        'tokens',
      ],
    ],
    [
      'project-manager',
      [
        '',
        'maturity',
        'projects',
        'lessons',
        'organisation',
        'organisation/units',
        'people',
        'tokens',
      ],
    ],
    ['contributor', ['', 'maturity', 'projects', 'lessons', 'organisation', 'organisation/units']],
    ['reader', ['', 'maturity', 'projects', 'lessons', 'organisation', 'organisation/units']],
    ['guest', ['', 'projects', 'organisation']],
    [
      'data-protection-officer',
      ['', 'organisation', 'organisation/units', 'people', 'audit', 'personal-data'],
    ],
  ])('shown to a %s', (role, paths) => {
    expect(shownTo([role])).toEqual(paths);
  });

  it('show nobody a page whose guard would turn them away', () => {
    for (const role of roles) {
      const { permissions } = member([role]);
      for (const path of shownTo([role])) {
        const { permission } = places.find((place) => place.path === path) ?? {};
        expect(permission === undefined || permissions.includes(permission)).toBe(true);
      }
    }
  });

  it('have addresses of their own', () => {
    const paths = routes.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
