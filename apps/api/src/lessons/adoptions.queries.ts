import type { AdoptionStatus, PublishedState } from '@erfa/domain';
import type { TenantContext, TenantManager } from '../persistence/tenant-transaction';
import type { AdoptionView, WriteAdoption } from './adoptions.views';
import { publishedAdoptionColumns } from './published-lessons.queries';

const select = `select ${publishedAdoptionColumns}, a.lesson_id as "lessonId", l.title as "lessonTitle", w.project, w.unit_id as "unitId", u.name as "unitName",
    w.contact_id as "contactId", w.version,
    (select jsonb_agg(jsonb_build_object('status', s.status, 'at', s.made_at, 'by', coalesce(p.name, pseudonym(s.made_by))) order by s.place)
      from adoption_step s left join person p on p.id = s.made_by where s.organisation_id = w.organisation_id and s.adoption_id = w.id) as steps
  from adoption w
  join published_adoption a on a.id = w.id
  join published_lesson l on l.id = a.lesson_id
  join organisation o on o.id = w.organisation_id
  left join organisation_unit u on u.organisation_id = w.organisation_id and u.id = w.unit_id`;

/** What one's own municipality has taken up, changed last first. */
export function listAdoptions(manager: TenantManager): Promise<AdoptionView[]> {
  return manager.query(`${select} order by w.updated_at desc, w.id desc`);
}

export async function readAdoption(
  manager: TenantManager,
  id: string,
): Promise<AdoptionView | null> {
  const rows = await manager.query<AdoptionView[]>(`${select} where w.id = $1`, [id]);
  return rows[0] ?? null;
}

/** The lesson that an id stands for now; nobody merges, recalls or withdraws it until the transaction ends. */
export async function holdLesson(
  manager: TenantManager,
  id: string,
): Promise<{ id: string; state: PublishedState; own: boolean } | null> {
  const rows = await manager.query<{ id: string; state: PublishedState; own: boolean }[]>(
    `select h.id, h.state, l.origin_id = nullif(current_setting('erfa.organisation_id', true), '')::uuid as own
     from hold_lesson($1) h join published_lesson l on l.id = h.id`,
    [id],
  );
  return rows[0] ?? null;
}

/** Makes others of this municipality wait that take the same lesson up at the same moment. */
export async function oneAtATime(
  manager: TenantManager,
  { organisationId }: TenantContext,
  lessonId: string,
): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `adopt ${organisationId ?? ''} ${lessonId}`,
  ]);
}

/** One's own adoption of the lesson for the same project and unit, if there is one. */
export async function findSameAdoption(
  manager: TenantManager,
  lessonId: string,
  { project, unitId }: WriteAdoption,
): Promise<string | null> {
  const rows = await manager.query<{ id: string }[]>(
    `select w.id from adoption w join published_adoption a on a.id = w.id
     where a.lesson_id = $1 and lower(w.project) = lower($2) and w.unit_id is not distinct from $3`,
    [lessonId, project, unitId ?? null],
  );
  return rows[0]?.id ?? null;
}

const writtenColumns =
  'project, unit_id, status, copied, changed, why_changed, outcome, measure, measure_before, measure_after, abandoned_why, abandoned_condition, contact_id, ask_again_on';
/** What is written, from the second place on; asked again on the day given where it is still to come, else after so many months. */
const places = `$2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14,
  case when $16::integer is not null then coalesce(case when $15::date > current_date then $15::date end, (current_date + make_interval(months => $16::integer))::date) end`;

const written = (adoption: WriteAdoption, months: number | null): unknown[] => [
  adoption.project,
  adoption.unitId ?? null,
  adoption.status,
  adoption.copied,
  adoption.changed,
  adoption.whyChanged,
  adoption.outcome,
  adoption.measure,
  adoption.measureBefore ?? null,
  adoption.measureAfter ?? null,
  adoption.abandonedWhy,
  adoption.abandonedCondition,
  adoption.contactId ?? null,
  adoption.askAgainOn ?? null,
  months,
];

/** @returns the new adoption's id */
export async function insertAdoption(
  manager: TenantManager,
  { organisationId, personId }: TenantContext,
  lessonId: string,
  adoption: WriteAdoption,
  months: number | null,
): Promise<string> {
  const [row] = await manager.query<[{ id: string }]>(
    `insert into adoption (organisation_id, ${writtenColumns}, lesson_id, created_by) values ($1, ${places}, $17, $18) returning id`,
    [organisationId, ...written(adoption, months), lessonId, personId],
  );
  return row.id;
}

/** @returns false when `seen` is not its version any more */
export async function updateAdoption(
  manager: TenantManager,
  id: string,
  adoption: WriteAdoption,
  months: number | null,
  seen: number,
): Promise<boolean> {
  const [rows] = await manager.query<[unknown[], number]>(
    `update adoption set (${writtenColumns}) = row (${places}), version = version + 1, updated_at = now() where id = $1 and version = $17 returning id`,
    [id, ...written(adoption, months), seen],
  );
  return rows.length > 0;
}

/** Notes how far an adoption is now, where that is another step than the last. */
export async function noteStep(
  manager: TenantManager,
  { organisationId, personId }: TenantContext,
  adoptionId: string,
  status: AdoptionStatus,
): Promise<void> {
  await manager.query(
    `insert into adoption_step (organisation_id, adoption_id, place, status, made_by)
     select $1, $2, coalesce(max(s.place), 0) + 1, $3, $4 from adoption_step s where s.organisation_id = $1 and s.adoption_id = $2
     having (array_agg(s.status order by s.place desc))[1] is distinct from $3`,
    [organisationId, adoptionId, status, personId],
  );
}

/** Notes that one's municipality has seen that the lesson was recalled. @returns false where there is no such adoption */
export async function seeRecall(manager: TenantManager, id: string): Promise<boolean> {
  const [rows] = await manager.query<[unknown[], number]>(
    'update adoption set recall_seen_at = now() where id = $1 returning id',
    [id],
  );
  return rows.length > 0;
}

export async function isOwnUnit(manager: TenantManager, id: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>('select from organisation_unit where id = $1', [id]);
  return rows.length > 0;
}
