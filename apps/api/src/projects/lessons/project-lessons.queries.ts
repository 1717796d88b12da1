import type {
  AdoptionStatus,
  LessonDisposition,
  LessonKind,
  LessonPhase,
  PublishedState,
} from '@erfa/domain';
import { organisationObject } from '../../lessons/word-columns';
import type { TenantManager } from '../../persistence/tenant-transaction';

/** What the project made of a lesson, with the lesson as it is called now. */
export interface ProjectLessonRow {
  id: string;
  title: string;
  kind: LessonKind;
  phase: LessonPhase;
  state: PublishedState;
  origin: { code: string; name: string };
  disposition: LessonDisposition;
  reason: string;
  adoptionId: string | null;
  /** How far the adoption has come, and what came of it; empty before it was told. */
  adoptionStatus: AdoptionStatus | null;
  outcome: string;
  decidedAt: Date;
  decidedByName: string | null;
}

/** Lessons that were decided about, latest first; one that was merged into another as that one. */
export function listProjectLessons(
  manager: TenantManager,
  projectId: string,
): Promise<ProjectLessonRow[]> {
  return manager.query(
    `select x.lesson_id as id, l.title, l.kind, l.phase, l.state, ${organisationObject('o')} as origin, x.disposition, x.reason,
       x.adoption_id as "adoptionId", a.status as "adoptionStatus", coalesce(a.outcome, '') as outcome, x.decided_at as "decidedAt", p.name as "decidedByName"
     from project_lesson x join published_lesson l on l.id = x.lesson_id join organisation o on o.id = l.origin_id
     left join person p on p.id = x.decided_by left join adoption a on a.id = x.adoption_id where x.project_id = $1 order by x.decided_at desc, x.lesson_id`,
    [projectId],
  );
}

export async function countProjectLessons(
  manager: TenantManager,
  projectId: string,
): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    'select count(*)::integer as count from project_lesson where project_id = $1',
    [projectId],
  );
  return row?.count ?? 0;
}

/** Notes what a project makes of a lesson; the latest word counts, and an adoption that was made stays known. */
export async function writeProjectLesson(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  lessonId: string,
  made: {
    disposition: LessonDisposition;
    reason: string;
    adoptionId: string | null;
    decidedBy: string | null;
  },
): Promise<void> {
  await manager.query(
    `insert into project_lesson (organisation_id, project_id, lesson_id, disposition, reason, adoption_id, decided_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation_id, project_id, lesson_id) do update set disposition = excluded.disposition, reason = excluded.reason,
       adoption_id = coalesce(excluded.adoption_id, project_lesson.adoption_id), decided_by = excluded.decided_by, decided_at = now()`,
    [
      organisationId,
      projectId,
      lessonId,
      made.disposition,
      made.reason,
      made.adoptionId,
      made.decidedBy,
    ],
  );
}

/** @returns whether there was anything to take back */
export async function deleteProjectLesson(
  manager: TenantManager,
  projectId: string,
  lessonId: string,
): Promise<boolean> {
  const [gone] = await manager.query<[unknown[], number]>(
    'delete from project_lesson where project_id = $1 and lesson_id = $2 returning lesson_id',
    [projectId, lessonId],
  );
  return gone.length > 0;
}

/** What suggestions are held against: the places of lessons that were found. */
export interface LessonPlaceRow {
  id: string;
  kle: string[];
  technology: string[];
}

export function lessonPlaces(
  manager: TenantManager,
  ids: readonly string[],
): Promise<LessonPlaceRow[]> {
  return manager.query(
    'select id, kle, technology from published_lesson where id = any($1::uuid[])',
    [ids],
  );
}

/**
 * Those of the words, folded, that tell something: they stand in a lesson, and in no more than one of twenty, or in three where
 * there are few.
 */
export async function wordsThatTell(
  manager: TenantManager,
  words: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ word: string }[]>(
    `select k.word from lesson_word k where k.word = any($1::text[]) group by k.word
     having sum(k.lessons) <= greatest(3, (select i.lessons from lesson_index i) / 20)`,
    [words],
  );
  return new Set(rows.map(({ word }) => word));
}

/** Lessons that a project has decided about, which are suggested no more. */
export async function disposedLessons(
  manager: TenantManager,
  projectId: string,
): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ id: string }[]>(
    'select lesson_id as id from project_lesson where project_id = $1',
    [projectId],
  );
  return new Set(rows.map(({ id }) => id));
}
