import type { TenantContext, TenantManager } from '../../persistence/tenant-transaction';
import type { FileLesson } from './read-lessons';

/** Makes others of this organisation wait that import at the same moment, so that both do not find the same lesson missing. */
export async function oneImportAtATime(
  manager: TenantManager,
  { organisationId }: TenantContext,
): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `import lessons ${organisationId ?? ''}`,
  ]);
}

/** Own lessons that the caller may read with one of these titles, whatever their case. */
export function lessonsTitled(
  manager: TenantManager,
  titles: readonly string[],
): Promise<{ id: string; title: string; happened: string }[]> {
  return manager.query(
    `select id, title, happened from lesson
     where lower(regexp_replace(btrim(title), '\\s+', ' ', 'g')) in (select lower(regexp_replace(btrim(t), '\\s+', ' ', 'g')) from unnest($1::text[]) t)
     order by created_at, id`,
    [titles],
  );
}

/** Rows that go in one statement. */
const atOnce = 500;

/** Writes lessons as the caller's own. */
export async function insertLessons(
  manager: TenantManager,
  { organisationId, personId }: TenantContext,
  lessons: readonly FileLesson[],
  visibility: 'private' | 'organisation',
): Promise<void> {
  for (let from = 0; from < lessons.length; from += atOnce) {
    const rows = lessons.slice(from, from + atOnce).map(({ dimension, ...lesson }) => ({
      ...lesson,
      model: dimension?.model ?? null,
      node: dimension?.node ?? null,
    }));
    await manager.query(
      `insert into lesson (organisation_id, author_id, visibility, source, title, context, happened, cause, recommendation, applies, not_applies,
         kind, about, phase, kle, technology, dimension_model, dimension_node, author_name, confirm_by)
       select $1, $2, $3, 'alone', title, context, happened, cause, recommendation, applies, "notApplies",
         kind, about, phase, kle, technology, model, node, "authorName", coalesce("confirmBy", current_date + 365)
       from jsonb_to_recordset($4::jsonb) as r (title text, context text, happened text, cause text, recommendation text, applies text,
         "notApplies" text, kind text, about text, phase text, kle text[], technology text[], model text, node text, "authorName" text, "confirmBy" date)`,
      [organisationId, personId, visibility, JSON.stringify(rows)],
    );
  }
}
