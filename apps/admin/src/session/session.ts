import type { SessionView } from '@erfa/api-client';
import type { OrganisationKind, Permission, Role } from '@erfa/domain';

/** What the one who runs this installation has set. Empty means: not given. */
export interface Settings {
  /** Address of the accessibility statement made in WAS-Tool. */
  readonly accessibilityStatementUrl: string | null;
  /** Address that `/was` leads to. */
  readonly wasUrl: string | null;
  /** Whom to ask: a mail address, a phone number, or words. */
  readonly contact: string | null;
}

/** What every answer of `GET /api/session` says. */
interface Installation {
  /** Whether all data is invented. */
  readonly demonstration: boolean;
  readonly version: string;
  readonly settings: Settings;
}

/** One way to sign in. */
export interface Provider {
  readonly id: string;
  readonly name: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** The organisation the session acts for. */
export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  /** Short name for lists: `Aarhus`. */
  readonly name: string;
  /** Full name for text: `Aarhus Kommune`. */
  readonly officialName: string;
  /** Municipality code of four digits; null for KL. */
  readonly code: string | null;
}

/** An organisation the person belongs to, and the roles held there. */
export interface Membership {
  readonly organisationId: string;
  readonly name: string;
  readonly officialName: string;
  readonly kind: OrganisationKind;
  readonly roles: readonly Role[];
}

export interface SignedOut extends Installation {
  readonly signedIn: false;
  readonly providers: readonly Provider[];
}

/** Known to the sign-in provider, but nobody has invited this person. */
export interface Stranger extends Installation {
  readonly signedIn: true;
  readonly person: Person;
  readonly organisation: null;
  readonly memberships: readonly [];
}

export interface Member extends Installation {
  readonly signedIn: true;
  readonly person: Person;
  readonly organisation: Organisation;
  readonly roles: readonly Role[];
  readonly permissions: readonly Permission[];
  readonly memberships: readonly Membership[];
  /** When the session ends, ISO 8601. */
  readonly expiresAt: string;
}

export type Session = SignedOut | Stranger | Member;

/** The session as a member's, or null. */
export function asMember(session: Session | undefined): Member | null {
  return session?.signedIn && session.organisation !== null ? session : null;
}

/** The server's one answer as the session it stands for. */
export function sessionFrom(view: SessionView): Session {
  const { demonstration, version, settings, person, organisation, expiresAt } = view;
  const installation = { demonstration, version, settings };
  if (!view.signedIn || person === null) {
    return { ...installation, signedIn: false, providers: view.providers };
  }
  if (organisation === null) {
    return { ...installation, signedIn: true, person, organisation: null, memberships: [] };
  }
  const { organisationId, roles, ...named } = organisation;
  return {
    ...installation,
    signedIn: true,
    person,
    organisation: { id: organisationId, ...named },
    roles,
    permissions: view.permissions as Permission[],
    memberships: view.memberships,
    expiresAt: expiresAt ?? '',
  };
}
