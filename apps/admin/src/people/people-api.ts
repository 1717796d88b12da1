import { inject, Service } from '@angular/core';
import {
  type InvitedPerson,
  PeopleService,
  peopleListResource,
  type PeopleView,
  type PersonView,
} from '@erfa/api-client';
import type { Role } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';

/** A colleague, or somebody who has been invited. */
export type Colleague = PersonView;
export type MembershipState = PersonView['state'];
export type People = PeopleView;
/** Someone to invite. */
export type Invitation = InvitedPerson;

/** Reads the organisation's people; call where something can be injected. */
export const allPeople = () => peopleListResource();

@Service()
export class PeopleApi {
  private readonly people = inject(PeopleService);

  /** As they are on the server now. Rejects with a ProblemError. */
  current(): Promise<People> {
    return firstValueFrom(this.people.peopleList());
  }

  /** All or none. Rejects with a ProblemError whose faults name the row (`people[2].email`). */
  async invite(people: readonly Invitation[]): Promise<void> {
    await firstValueFrom(this.people.peopleInvite({ people: [...people] }));
  }

  /** Rejects with a ProblemError; 412 when someone changed the roles since `version`. */
  async changeRoles(id: string, roles: readonly Role[], version: number): Promise<void> {
    await firstValueFrom(
      this.people.peopleChangeRoles(id, { roles: [...roles] }, { 'If-Match': `"${version}"` }),
    );
  }

  /** Ends a membership, or takes an invitation back. Rejects with a ProblemError. */
  async end({ id, state }: Pick<Colleague, 'id' | 'state'>): Promise<void> {
    await firstValueFrom(
      state === 'invited' ? this.people.peopleRevoke(id) : this.people.peopleEnd(id),
    );
  }
}
