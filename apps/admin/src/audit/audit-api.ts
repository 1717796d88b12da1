import { inject, Service } from '@angular/core';
import {
  AuditService,
  type AuditEventView,
  type AuditPageView,
  type RetentionsView,
  type RetentionView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';

/** Groups of events one can ask for: the part of a kind before its dot. */
export const auditKinds = [
  'session',
  'organisation',
  'unit',
  'invitation',
  'member',
  'token',
  'round',
  'assessment',
  'answer',
  'action',
  'lesson',
] as const;
export type AuditKind = (typeof auditKinds)[number];

export type AuditEvent = AuditEventView;
export type AuditPart = AuditPageView;

@Service()
export class AuditApi {
  private readonly audit = inject(AuditService);

  /** One part of the log, from its end or from where the last part stopped. Rejects with a ProblemError. */
  part(kind: AuditKind | null, before: number | null): Promise<AuditPart> {
    return firstValueFrom(
      this.audit.auditPage({
        ...(kind === null ? {} : { kind }),
        ...(before === null ? {} : { before }),
      }),
    );
  }

  /** Sets how long events of these kinds are kept; answers how long all are. Rejects with a ProblemError. */
  setRetentions(retentions: RetentionView[]): Promise<RetentionsView> {
    return firstValueFrom(this.audit.auditSetRetentions({ retentions }));
  }
}
