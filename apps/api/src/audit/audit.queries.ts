import type { TenantManager } from '../persistence/tenant-transaction';

export interface AuditRow {
  seq: number;
  at: Date;
  actor: string | null;
  byToken: boolean;
  kind: string;
  subject: string | null;
  content: Record<string, unknown> | null;
}

/** Events of one page. */
export const auditPageSize = 50;

/** The newest events before `before`, of every kind or of those named with commas between, with the names that the references stand for today; a pseudonym where there is none to see. */
export function readAudit(
  manager: TenantManager,
  before: number | null,
  kind: string | null,
): Promise<AuditRow[]> {
  return manager.query(
    `select e.seq::integer as seq, e.at,
       coalesce(a.name, b.name, pseudonym(e.actor_person_id)) as actor, e.actor_token_id is not null as "byToken", e.kind, e.content,
       coalesce(s.name, i.name, o.name, u.name, t.name, r.title_da, l.title, j.title, case when e.kind ~ '^(member|person)\\.' then pseudonym(e.subject::uuid) when e.kind ~ '^(model|plugin)\\.' then e.subject end) as subject
     from audit_event e
     left join person a on a.id = e.actor_person_id
     left join organisation b on b.code = e.content->>'by'
     left join person s on s.id::text = e.subject
     left join invitation i on i.id::text = e.subject
     left join organisation o on o.id::text = e.subject
     left join organisation_unit u on u.id::text = e.subject
     left join api_token t on t.id::text = e.subject
     left join round r on r.id::text = e.subject
     left join published_lesson l on l.id::text = e.subject
     left join project j on j.id::text = e.subject
     where ($1::bigint is null or e.seq < $1) and ($2::text is null or e.kind = any (string_to_array($2, ',')) or split_part(e.kind, '.', 1) = any (string_to_array($2, ',')))
     order by e.seq desc limit ${auditPageSize}`,
    [before, kind],
  );
}

/**
 * Recomputes the whole chain, with who, when and what of every event. A content that retention emptied is taken by its hash;
 * emptied before any retention allows it, it is a fault like any other.
 */
export async function verifyAudit(
  manager: TenantManager,
): Promise<{ events: number; firstBroken: number | null }> {
  const [row] = await manager.query<[{ events: number; firstBroken: number | null }]>(
    `with chain as (
       select e.seq, e.hash, e.previous_hash, e.content_hash, audit_hash(e) as again,
         case when e.content is null then e.salt is null and e.at < now() - interval '180 days'
           else audit_content_hash(e) is not distinct from e.content_hash end as content_fits,
         coalesce(lag(e.hash) over w, sha256(convert_to(current_setting('erfa.organisation_id'), 'UTF8'))) as before,
         coalesce(lag(e.seq) over w, 0) as before_seq
       from audit_event e window w as (order by e.seq)
     ), tail as (
       select coalesce((select max(seq) from chain), 0) as seq, (select hash from chain order by seq desc limit 1) as hash
     ), faults as (
       select case when seq <> before_seq + 1 then before_seq + 1 else seq end as seq from chain
       where hash <> again or not content_fits or previous_hash <> before or seq <> before_seq + 1
       union all
       select case when h.seq is null then t.seq + 1 when t.seq < h.seq then t.seq + 1 when t.seq > h.seq then h.seq + 1 else h.seq end
       from tail t left join audit_head h on true
       where (t.seq > 0 or h.seq is not null) and (h.seq is distinct from t.seq or h.hash is distinct from t.hash)
     )
     select (select count(*)::integer from chain) as events, (select min(seq)::integer from faults) as "firstBroken"`,
  );
  return row;
}

export function readRetentions(manager: TenantManager): Promise<{ kind: string; days: number }[]> {
  return manager.query('select kind, days from audit_retention order by kind');
}

export async function writeRetention(
  manager: TenantManager,
  organisationId: string,
  kind: string,
  days: number,
): Promise<void> {
  await manager.query(
    `insert into audit_retention (organisation_id, kind, days) values ($1, $2, $3)
     on conflict (organisation_id, kind) do update set days = excluded.days, version = audit_retention.version + 1`,
    [organisationId, kind, days],
  );
}
