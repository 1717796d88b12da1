import { inject, Service } from '@angular/core';
import {
  AuditService,
  type AuditEventView,
  type AuditPageView,
  type RetentionsView,
  type RetentionView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { type EventGroup, kindsOf } from './event-groups';

export type AuditEvent = AuditEventView;
export type AuditPart = AuditPageView;

@Service()
export class AuditApi {
  private readonly audit = inject(AuditService);

  /** One part of the log, from its end or from where the last part stopped. Rejects with a ProblemError. */
  part(group: EventGroup | null, before: number | null): Promise<AuditPart> {
    return firstValueFrom(
      this.audit.auditPage({
        ...(group === null ? {} : { kind: kindsOf(group).join() }),
        ...(before === null ? {} : { before }),
      }),
    );
  }

  /** Sets how long events of these kinds are kept; answers how long all are. Rejects with a ProblemError. */
  setRetentions(retentions: RetentionView[]): Promise<RetentionsView> {
    return firstValueFrom(this.audit.auditSetRetentions({ retentions }));
  }
}
