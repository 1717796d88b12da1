import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { OrganisationKind } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';

/** `GET /api/organisation`: the organisation one acts for. */
export interface OrganisationView {
  readonly id: string;
  readonly name: string;
  readonly officialName: string;
  readonly kind: OrganisationKind;
  readonly code: string | null;
  readonly population: number | null;
  readonly dstGroup: string | null;
  readonly region: string | null;
  /** Counts changes; goes back with each change. */
  readonly version: number;
  /** Whom colleagues in other municipalities may turn to; up to {@link longestNote} characters. */
  readonly contactNote: string;
}

export const longestNote = 500;

/** Reads one's own organisation; call where something can be injected. */
export const ownOrganisation = () => httpResource<OrganisationView>(() => '/api/organisation');

@Service()
export class OrganisationApi {
  private readonly http = inject(HttpClient);

  /** As it is on the server now. Rejects with a ProblemError. */
  current(): Promise<OrganisationView> {
    return firstValueFrom(this.http.get<OrganisationView>('/api/organisation'));
  }

  /** Changes the note if nobody has changed the organisation since `version`. Rejects with a ProblemError (409, 412). */
  changeNote(contactNote: string, version: number): Promise<OrganisationView> {
    return firstValueFrom(
      this.http.patch<OrganisationView>(
        '/api/organisation',
        { contactNote, version },
        { headers: { 'If-Match': `"${version}"` } },
      ),
    );
  }
}
