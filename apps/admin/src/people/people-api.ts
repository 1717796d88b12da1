import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Role } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';

/** Whether someone is here, has been asked, or was here. */
export type MembershipState = 'active' | 'invited' | 'ended';

/** One row of `GET /api/people`. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly state: MembershipState;
  /** ISO 8601, null for whom nobody had to invite. */
  readonly invitedAt: string | null;
  /** ISO 8601, null for whom nobody has seen yet. */
  readonly lastSeenAt: string | null;
  /** Counts changes of the membership; goes back with each change. */
  readonly version: number;
}

export interface People {
  readonly people: readonly Colleague[];
}

/** Someone to invite. */
export interface Invitation {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

/** Reads the organisation's people; call where something can be injected. */
export const allPeople = () => httpResource<People>(() => '/api/people');

@Service()
export class PeopleApi {
  private readonly http = inject(HttpClient);

  /** As they are on the server now. Rejects with a ProblemError. */
  current(): Promise<People> {
    return firstValueFrom(this.http.get<People>('/api/people'));
  }

  /** All or none. Rejects with a ProblemError whose faults name the row (`/people/2/email`). */
  async invite(people: readonly Invitation[]): Promise<void> {
    await firstValueFrom(this.http.post('/api/invitations', { people }));
  }

  /** Rejects with a ProblemError; 409 and 412 when someone changed the roles since `version`. */
  async changeRoles(id: string, roles: readonly Role[], version: number): Promise<void> {
    await firstValueFrom(
      this.http.put(
        `/api/people/${encodeURIComponent(id)}/roles`,
        { roles, version },
        { headers: { 'If-Match': `"${version}"` } },
      ),
    );
  }

  /** Ends the membership: the person can no longer act for the organisation. Rejects with a ProblemError. */
  async end(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/people/${encodeURIComponent(id)}`));
  }
}
