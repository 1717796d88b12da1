import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** Kinds of events one can ask for. */
export const auditKinds = ['sign-in', 'person', 'organisation', 'token', 'setting'] as const;
export type AuditKind = (typeof auditKinds)[number];

/** One event of `GET /api/audit`; its words come in the reader's language. */
export interface AuditEvent {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  /** Who did it; a pseudonym once the person is erased. */
  readonly actor: string;
  readonly kind: string;
  /** What happened, in a sentence. */
  readonly summary: string;
  /** How it was before, in words, where that is told. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface AuditPart {
  /** Newest first. */
  readonly events: readonly AuditEvent[];
  /** Where the next older part begins, null at the log's beginning. */
  readonly next: string | null;
}

@Service()
export class AuditApi {
  private readonly http = inject(HttpClient);

  /** One part of the log, from its end or from where the last part stopped. Rejects with a ProblemError. */
  part(kind: AuditKind | null, before: string | null): Promise<AuditPart> {
    let params = new HttpParams();
    if (kind) params = params.set('kind', kind);
    if (before) params = params.set('before', before);
    return firstValueFrom(this.http.get<AuditPart>('/api/audit', { params }));
  }
}
