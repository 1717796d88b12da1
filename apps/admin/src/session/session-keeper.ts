import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { SessionService } from '@erfa/api-client';
import type { Permission } from '@erfa/domain';
import { filter, firstValueFrom, fromEvent, merge } from 'rxjs';
import { asProblem } from '../problem/problem-error';
import { DeviceStore } from '../progress/device-store';
import { Drafts } from '../progress/drafts';
import { Departure } from './departure';
import { NeighbourTabs } from './neighbour-tabs';
import { asMember, type Session, sessionFrom } from './session';

/** Why the page cannot go on: the session is over, or another tab now acts for another organisation. */
export type Interruption = 'ended' | 'switched';

/** Knows who is signed in, acting for which organisation, and notices when that changes under an open page. */
@Service()
export class SessionKeeper {
  private readonly sessions = inject(SessionService);
  private readonly departure = inject(Departure);
  private readonly tabs = inject(NeighbourTabs);
  private readonly drafts = inject(Drafts);
  private readonly device = inject(DeviceStore);
  private readonly known = signal<Session | undefined>(undefined);
  private readonly interrupted = signal<Interruption | null>(null);
  private loading: Promise<Session> | undefined;
  private left = false;

  /** The session as last heard; undefined before the first answer. */
  readonly session = this.known.asReadonly();
  /** The same for someone who belongs to an organisation, else null. */
  readonly member = computed(() => asMember(this.known()));
  /** Set while the page must wait for its reader to sign in or to choose. */
  readonly interruption = this.interrupted.asReadonly();

  constructor() {
    const document = inject(DOCUMENT);
    // Whoever comes back to the page may have signed in or out elsewhere meanwhile.
    const back = fromEvent(document, 'visibilitychange').pipe(
      filter(() => document.visibilityState === 'visible'),
    );
    merge(this.tabs.heard, back)
      .pipe(takeUntilDestroyed())
      .subscribe(() => {
        void this.check();
      });
  }

  /** The session, asked for once. Rejects with a ProblemError when the server does not answer; the next call asks again. */
  load(): Promise<Session> {
    this.loading ??= this.ask().then(
      (session) => {
        this.known.set(session);
        return session;
      },
      (error: unknown) => {
        this.loading = undefined;
        throw error;
      },
    );
    return this.loading;
  }

  /**
   * Asks again and compares with the page that is open. What is on the page stays, so that nothing typed is lost.
   * No answer changes nothing: the network may be away for a moment.
   */
  async check(): Promise<void> {
    const before = this.member();
    if (!before) return;
    const now = await this.ask().catch(() => undefined);
    if (!now) return;
    const member = asMember(now);
    if (!member || member.person.id !== before.person.id) {
      this.interrupted.set('ended');
    } else if (member.organisation.id !== before.organisation.id) {
      this.interrupted.set('switched');
    } else {
      this.known.set(now);
      this.interrupted.set(null);
    }
  }

  /** The server said that nobody is signed in. */
  ended(): void {
    if (this.member()) this.interrupted.set('ended');
  }

  /** Whether the person has signed out by choice, so that nothing is worth a warning any more. */
  hasLeft(): boolean {
    return this.left;
  }

  /** Whether the person may do something in the organisation acted for. */
  may(permission: Permission): boolean {
    return this.member()?.permissions.includes(permission) ?? false;
  }

  /** Acts for another organisation from now on and begins at its start page. Rejects with a ProblemError. */
  async actFor(organisationId: string): Promise<void> {
    await firstValueFrom(this.sessions.sessionChoose({ organisationId }));
    this.tabs.tell('switched');
    this.departure.to('/');
  }

  /**
   * Signs out here and in every tab, and leaves nothing of the person's on the device; what somebody else, who never
   * signed out, left there is theirs. Rejects with a ProblemError when the server did not hear it.
   */
  async signOut(): Promise<void> {
    const session = this.known();
    const person = session?.signedIn ? session.person.id : '';
    await firstValueFrom(this.sessions.sessionLeave()).catch(unlessOver);
    this.left = true;
    this.drafts.forgetAll(person);
    // A database that cannot be opened holds nothing to wipe, and must not keep anybody signed in.
    await this.device.forgetAll(`${person}/`).catch(() => undefined);
    this.tabs.tell('signed-out');
    this.departure.to('/sign-in');
  }

  private ask(): Promise<Session> {
    return firstValueFrom(this.sessions.sessionShow()).then(sessionFrom);
  }
}

// Whose session ended elsewhere is signed out already, and may choose to leave all the same.
function unlessOver(error: unknown): void {
  if (asProblem(error).kind !== 'signed-out') throw error;
}
