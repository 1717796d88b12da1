import type { TenantManager } from '../persistence/tenant-transaction';
import type { AuditKind } from './audit-log';

/** What an import that was made under a key is known by; null where none was. The event log says so: it is written with what was imported. */
export async function findImport(
  manager: TenantManager,
  kind: AuditKind,
  key: string,
): Promise<{ fingerprint: string | null; imported: number } | null> {
  const rows = await manager.query<{ fingerprint: string | null; imported: number }[]>(
    `select content->>'fingerprint' as fingerprint, coalesce((content->>'imported')::integer, 0) as imported
     from audit_event where kind = $1 and subject = $2`,
    [kind, key],
  );
  return rows[0] ?? null;
}
