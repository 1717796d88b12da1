import { Injectable } from '@nestjs/common';
import type { Language } from '../http/problem-entry';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { AuditLog } from './audit-log';
import {
  auditPageSize,
  readAudit,
  readRetentions,
  verifyAudit,
  writeRetention,
} from './audit.queries';
import {
  retentionKinds,
  type AuditPageView,
  type AuditQuery,
  type AuditVerificationView,
  type RetentionView,
} from './audit.views';
import { auditSummary, inWords } from './audit.words';

/** Days that a kind of event keeps its content where nobody has said otherwise; expire_audit() knows the same. */
const defaultDays = (kind: string): number => (kind === 'session' ? 180 : 1825);

@Injectable()
export class AuditService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly log: AuditLog,
  ) {}

  async page(
    context: TenantContext,
    query: AuditQuery,
    language: Language,
  ): Promise<AuditPageView> {
    const rows = await this.tenant.run(context, (manager) =>
      readAudit(manager, query.before ?? null, query.kind ?? null),
    );
    return {
      events: rows.map((row) => ({
        id: row.seq,
        at: row.at.toISOString(),
        actor: row.actor,
        byToken: row.byToken,
        kind: row.kind,
        summary: auditSummary(row.kind, row.subject, language),
        before: inWords(row.content?.['before'], language),
        after: inWords(
          row.content?.['after'] ?? row.content?.['roles'] ?? row.content?.['role'],
          language,
        ),
        expired: row.content === null,
      })),
      next: rows.length === auditPageSize ? (rows.at(-1)?.seq ?? null) : null,
    };
  }

  verify(context: TenantContext): Promise<AuditVerificationView> {
    return this.tenant.run(context, verifyAudit);
  }

  async retentions(context: TenantContext): Promise<RetentionView[]> {
    const own = new Map(
      (await this.tenant.run(context, readRetentions)).map(({ kind, days }) => [kind, days]),
    );
    return retentionKinds.map((kind) => ({ kind, days: own.get(kind) ?? defaultDays(kind) }));
  }

  async setRetentions(
    context: TenantContext,
    wanted: readonly RetentionView[],
  ): Promise<RetentionView[]> {
    const before = new Map((await this.retentions(context)).map(({ kind, days }) => [kind, days]));
    await this.tenant.run(context, async (manager) => {
      for (const { kind, days } of wanted) {
        const was = before.get(kind);
        if (was === days) continue;
        await writeRetention(manager, context.organisationId ?? '', kind, days);
        await this.log.write(manager, context, 'retention.changed', null, {
          kind,
          before: `${kind}: ${was ?? ''}`,
          after: `${kind}: ${days}`,
        });
      }
    });
    return this.retentions(context);
  }
}
