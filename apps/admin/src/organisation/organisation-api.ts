import { inject, Service } from '@angular/core';
import {
  OrganisationService,
  organisationsShowResource,
  type OrganisationView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';

export type { OrganisationView };

/** Characters of a contact note at most. */
export const longestNote = 2000;

/** Reads one's own organisation; call where something can be injected. */
export const ownOrganisation = () => organisationsShowResource();

@Service()
export class OrganisationApi {
  private readonly organisations = inject(OrganisationService);

  /** As it is on the server now. Rejects with a ProblemError. */
  current(): Promise<OrganisationView> {
    return firstValueFrom(this.organisations.organisationsShow());
  }

  /** Changes the note if nobody has changed it since `version`. Rejects with a ProblemError (412). */
  changeNote(contactNote: string, version: number): Promise<OrganisationView> {
    return firstValueFrom(
      this.organisations.organisationsEdit({ contactNote }, { 'If-Match': `"${version}"` }),
    );
  }
}
