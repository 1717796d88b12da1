import { provideHttpClientTesting } from '@angular/common/http/testing';
import { type EnvironmentProviders, type Provider, type Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { type Routes } from '@angular/router';
import type { SessionView } from '@erfa/api-client';
import { permissionsOf, type Role } from '@erfa/domain';
import { provideApiAccess, provideRouting, provideTexts } from '../app-config';
import { chapters } from '../language/chapters';
import { Texts } from '../language/texts';
import {
  asMember,
  type Member,
  type Session,
  type SignedOut,
  type Stranger,
} from '../session/session';

const installation = {
  demonstration: true,
  version: '0.1.0',
  settings: { accessibilityStatementUrl: null, wasUrl: null, contact: 'hjaelp@example.dk' },
};

/** Someone with roles in Aarhus who may also act for KL. */
export function member(roles: readonly Role[] = ['municipality-admin'], more = {}): Member {
  return {
    ...installation,
    signedIn: true,
    person: { id: 'p1', name: 'Sanne Lykkegaard' },
    organisation: {
      id: 'a',
      kind: 'municipality',
      name: 'Aarhus',
      officialName: 'Aarhus Kommune',
      code: '0751',
    },
    roles,
    permissions: permissionsOf(roles, 'municipality'),
    memberships: [
      {
        organisationId: 'a',
        name: 'Aarhus',
        officialName: 'Aarhus Kommune',
        kind: 'municipality',
        roles,
      },
      { organisationId: 'k', name: 'KL', officialName: 'KL', kind: 'kl', roles: ['kl-admin'] },
    ],
    expiresAt: '2099-01-01T00:00:00Z',
    ...more,
  };
}

export const signedOut: SignedOut = {
  ...installation,
  signedIn: false,
  providers: [
    { id: 'demo', name: 'demonstrationen' },
    { id: 'kombit', name: 'KOMBIT' },
  ],
};

export const stranger: Stranger = {
  ...installation,
  signedIn: true,
  person: { id: 'p0', name: 'Jens Vestergaard' },
  organisation: null,
  memberships: [],
};

/** The app's own providers with a network that tests answer; texts in Danish. */
export async function prepare(
  routes: Routes = [],
  more: (Provider | EnvironmentProviders)[] = [],
): Promise<void> {
  document.cookie = 'erfa-language=; Max-Age=0; Path=/';
  localStorage.clear();
  TestBed.configureTestingModule({
    providers: [
      provideApiAccess(),
      provideHttpClientTesting(),
      provideTexts(),
      provideRouting(routes),
      ...more,
    ],
  });
  const texts = TestBed.inject(Texts);
  await texts.start();
  await texts.need(chapters);
}

/** Lets the keeper hear a session as the server would tell it. */
export async function signIn(session: Session): Promise<void> {
  const { SessionKeeper } = await import('../session/session-keeper');
  const { HttpTestingController } = await import('@angular/common/http/testing');
  const loaded = TestBed.inject(SessionKeeper).load();
  TestBed.inject(HttpTestingController).expectOne('/api/session').flush(viewOf(session));
  await loaded;
}

/** Shows a component as the browser would have it after its first moment. */
export function show<T>(
  component: Type<T>,
  inputs: Record<string, unknown> = {},
): ComponentFixture<T> {
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  document.body.replaceChildren(fixture.nativeElement as HTMLElement);
  TestBed.tick();
  return fixture;
}

/** Lets promises and rendering settle. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  }
}

/** The session in the form that the server sends. */
export function viewOf(session: Session): SessionView {
  const member = asMember(session);
  return {
    signedIn: session.signedIn,
    demonstration: session.demonstration,
    version: session.version,
    settings: session.settings,
    providers: session.signedIn ? [] : [...session.providers],
    person: session.signedIn ? session.person : null,
    organisation: member && {
      organisationId: member.organisation.id,
      kind: member.organisation.kind,
      code: member.organisation.code ?? 'kl',
      name: member.organisation.name,
      officialName: member.organisation.officialName,
      roles: [...member.roles],
    },
    memberships: (member?.memberships ?? []).map((membership) => ({
      code: '',
      ...membership,
      roles: [...membership.roles],
    })),
    permissions: [...(member?.permissions ?? [])],
    expiresAt: member?.expiresAt ?? null,
  };
}
