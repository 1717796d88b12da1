import type { LessonSource } from '@erfa/domain';
import type { TenantContext, TenantManager } from '../persistence/tenant-transaction';
import type { LessonPreviewView, OwnLessonView, WriteLesson } from './own-lessons.views';
import { adoptionCounts, wordColumns } from './word-columns';

/** What is read of an own lesson; what is missing is for the rule to say. */
export type OwnLessonRow = Omit<OwnLessonView, 'missing'>;

const select = (
  personId: string,
): string => `select l.id, ${wordColumns('l')}, l.source, l.assessment_id as "assessmentId", l.action_id as "actionId",
    coalesce(a.name, pseudonym(l.author_id)) as "writtenBy", coalesce(${personId} in (l.author_id, l.owner_id), false) as mine,
    l.owner_id as "ownerId", w.name as "ownerName", l.confirm_by::text as "confirmBy", l.visibility, l.version,
    l.created_at as "createdAt", l.updated_at as "updatedAt",
    (select jsonb_build_object('id', j.id, 'title', j.title) from project_experience e join project j on j.id = e.project_id where e.lesson_id = l.id limit 1) as project,
    case when p.id is not null then jsonb_build_object('state', p.state, 'version', p.version, 'changedSince', l.version is distinct from l.published_version,
      'publishedAt', p.published_at, 'changedAt', p.changed_at, 'confirmedAt', p.confirmed_at, 'featured', p.featured, 'recallReason', p.recall_reason,
      'recalledAt', p.recalled_at, 'askedAt', (select r.asked_at from lesson_restoration r where r.lesson_id = p.id),
      'mergedInto', lesson_now(p.merged_into), 'adoptions', ${adoptionCounts('p.id')}) end as shared
  from lesson l
  left join person a on a.id = l.author_id
  left join person w on w.id = l.owner_id
  left join published_lesson p on p.id = l.id`;

/** Lessons of one's own organisation that the caller may see, changed last first. */
export function listOwnLessons(
  manager: TenantManager,
  { personId }: TenantContext,
): Promise<OwnLessonRow[]> {
  return manager.query(`${select('$1::uuid')} order by l.updated_at desc, l.id desc`, [personId]);
}

export async function readOwnLesson(
  manager: TenantManager,
  { personId }: TenantContext,
  id: string,
): Promise<OwnLessonRow | null> {
  const rows = await manager.query<OwnLessonRow[]>(`${select('$1::uuid')} where l.id = $2`, [
    personId,
    id,
  ]);
  return rows[0] ?? null;
}

const writtenColumns =
  'title, context, happened, cause, recommendation, applies, not_applies, kind, about, phase, kle, technology, dimension_model, dimension_node, author_name, owner_id, visibility';

const written = (lesson: WriteLesson): unknown[] => [
  lesson.title,
  lesson.context,
  lesson.happened,
  lesson.cause,
  lesson.recommendation,
  lesson.applies,
  lesson.notApplies,
  lesson.kind,
  lesson.about,
  lesson.phase,
  lesson.kle,
  lesson.technology,
  lesson.dimension?.model ?? null,
  lesson.dimension?.node ?? null,
  lesson.authorName,
  lesson.ownerId ?? null,
  lesson.visibility,
];

/** Places of what is written, from the second on. */
const places = writtenColumns
  .split(', ')
  .map((_, index) => `$${index + 2}`)
  .join(', ');

/**
 * Begins a lesson; the same key of the same author once more begins nothing, whoever of two comes first.
 * @returns the lesson's id
 */
export async function insertLesson(
  manager: TenantManager,
  { organisationId, personId }: TenantContext,
  lesson: WriteLesson,
  from: { source: LessonSource; assessmentId: string | null; actionId: string | null },
  key: string | null,
): Promise<string | null> {
  const rows = await manager.query<{ id: string }[]>(
    `insert into lesson (organisation_id, ${writtenColumns}, source, assessment_id, action_id, author_id, begun_as)
     values ($1, ${places}, $19, $20, $21, $22, $23)
     on conflict (organisation_id, author_id, begun_as) where begun_as is not null do nothing returning id`,
    [
      ...[organisationId, ...written(lesson)],
      ...[from.source, from.assessmentId, from.actionId, personId, key],
    ],
  );
  if (rows[0]) return rows[0].id;
  const before = await manager.query<{ id: string }[]>(
    'select id from lesson where author_id = $1 and begun_as = $2',
    [personId, key],
  );
  return before[0]?.id ?? null;
}

/** @returns false when `seen` is not its version any more */
export async function updateLesson(
  manager: TenantManager,
  id: string,
  lesson: WriteLesson,
  seen: number,
): Promise<boolean> {
  const [rows] = await manager.query<[unknown[], number]>(
    `update lesson set (${writtenColumns}) = row (${places}), version = version + 1, updated_at = now()
     where id = $1 and version = $19 returning id`,
    [id, ...written(lesson), seen],
  );
  return rows.length > 0;
}

/** Deletes a lesson that is not shared with all now. @returns false when it is, or is not there */
export async function deleteLesson(manager: TenantManager, id: string): Promise<boolean> {
  // Held first: who is sharing it waits for this, or this for it.
  await manager.query('select from lesson where id = $1 for update', [id]);
  const [rows] = await manager.query<[unknown[], number]>(
    `delete from lesson where id = $1 and not exists (select from published_lesson p where p.id = $1 and p.state <> 'withdrawn') returning id`,
    [id],
  );
  return rows.length > 0;
}

/** What a preview is known by, with who shares it. */
export async function readPreview(
  manager: TenantManager,
  id: string,
): Promise<Pick<LessonPreviewView, 'hash' | 'originName'> | null> {
  const rows = await manager.query<Pick<LessonPreviewView, 'hash' | 'originName'>[]>(
    `select lesson_preview_hash(l) as hash, o.name as "originName" from lesson l join organisation o on o.id = l.organisation_id where l.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Names of colleagues, of leaders of units and of units, which a preview looks for. */
export async function knownNames(manager: TenantManager): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(
    `select p.name from person p join membership m on m.person_id = p.id where not p.built_in and m.erased_at is null
     union select leader_name from organisation_unit where leader_name is not null`,
  );
  return rows.map(({ name }) => name);
}

/** What the act of sharing says it did. */
type Published = 'published' | 'not-found' | 'changed' | 'incomplete' | 'merged' | 'recalled';

export async function publishLesson(
  manager: TenantManager,
  id: string,
  hash: string,
): Promise<Published> {
  const [row] = await manager.query<[{ done: Published }]>(
    'select publish_lesson($1, $2) as done',
    [id, hash],
  );
  return row.done;
}

/** What the act of asking KL says it did. */
type Asked = 'asked' | 'not-found' | 'changed' | 'incomplete' | 'not-recalled';

export async function askRestoration(
  manager: TenantManager,
  id: string,
  hash: string,
): Promise<Asked> {
  const [row] = await manager.query<[{ done: Asked }]>(
    'select request_restoration($1, $2) as done',
    [id, hash],
  );
  return row.done;
}

/** Notes that somebody of the municipality has seen that its lesson was recalled. */
export async function seeOwnRecall(manager: TenantManager, id: string): Promise<void> {
  await manager.query('update lesson set recall_seen_at = now() where id = $1', [id]);
}

export async function withdrawLesson(manager: TenantManager, id: string): Promise<boolean> {
  const [row] = await manager.query<[{ done: boolean }]>('select withdraw_lesson($1) as done', [
    id,
  ]);
  return row.done;
}

/** @param until a year from now for null; never later than two */
export async function confirmLesson(
  manager: TenantManager,
  id: string,
  until: string | null,
): Promise<boolean> {
  const [row] = await manager.query<[{ done: boolean }]>(
    'select confirm_lesson($1, least(coalesce($2::date, current_date + 365), current_date + 730)) as done',
    [id, until],
  );
  return row.done;
}

export async function seeAdoptions(manager: TenantManager, id: string): Promise<void> {
  await manager.query('update lesson set adoptions_seen_at = now() where id = $1', [id]);
}

/** What an own result or action is about, as a lesson may begin with it; null where there is none. */
export async function readBeginning(
  manager: TenantManager,
  { assessmentId, actionId }: { assessmentId: string | null; actionId: string | null },
): Promise<{ modelId: string; nodeKey: string | null; title: string | null } | null> {
  const rows = await manager.query<
    { modelId: string; nodeKey: string | null; title: string | null }[]
  >(
    actionId === null
      ? `select s.model_id as "modelId", null as "nodeKey", null as title from assessment s
         where s.id = $1 and s.state in ('submitted', 'frozen')`
      : `select s.model_id as "modelId", a.node_key as "nodeKey", a.title from action a
         join assessment s on s.organisation_id = a.organisation_id and s.id = a.assessment_id where a.id = $1`,
    [actionId ?? assessmentId],
  );
  return rows[0] ?? null;
}
