import type { DecisionKind, ExperienceKind, LessonPhase, LessonSubject } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';

/** What is written of an experience. */
export interface ExperienceFields {
  kind: ExperienceKind;
  about: LessonSubject;
  phase: LessonPhase;
  text: string;
}

export interface ExperienceRow extends ExperienceFields {
  id: string;
  decisionId: string | null;
  decisionKind: DecisionKind | null;
  decisionTitle: string | null;
  atEnd: boolean;
  lessonId: string | null;
  /** Null where the lesson is a colleague's who has not shown it to others yet. */
  lessonTitle: string | null;
  /** Municipalities that have taken the lesson up. */
  adopters: string[];
  authorId: string | null;
  authorName: string | null;
  createdAt: Date;
  version: number;
}

const select = `select x.id, x.decision_id as "decisionId", d.kind as "decisionKind", d.title as "decisionTitle", x.at_end as "atEnd", x.kind, x.about, x.phase,
    x.text, x.lesson_id as "lessonId", l.title as "lessonTitle",
    array(select distinct o.name from published_adoption a join organisation o on o.id = a.municipality_id where a.lesson_id = x.lesson_id order by o.name) as adopters,
    x.author_id as "authorId", a.name as "authorName", x.created_at as "createdAt", x.version
  from project_experience x left join project_decision d on d.id = x.decision_id left join lesson l on l.id = x.lesson_id
  left join person a on a.id = x.author_id where x.project_id = $1`;

/** A project's experience, what worked first, the newest first. */
export function listExperience(
  manager: TenantManager,
  projectId: string,
): Promise<ExperienceRow[]> {
  return manager.query(
    `${select} order by array_position(array['worked', 'failed', 'next-time'], x.kind), x.created_at desc, x.id desc`,
    [projectId],
  );
}

export async function readExperience(
  manager: TenantManager,
  projectId: string,
  id: string,
): Promise<ExperienceRow | null> {
  const rows = await manager.query<ExperienceRow[]>(`${select} and x.id = $2`, [projectId, id]);
  return rows[0] ?? null;
}

/** Keeps others who change the same experience waiting until the transaction ends. */
export async function holdExperience(manager: TenantManager, id: string): Promise<void> {
  await manager.query('select id from project_experience where id = $1 for no key update', [id]);
}

export async function insertExperience(
  manager: TenantManager,
  actor: ProjectActor,
  projectId: string,
  moment: { decisionId: string | null; atEnd: boolean },
  entries: readonly ExperienceFields[],
): Promise<void> {
  await manager.query(
    `insert into project_experience (organisation_id, project_id, decision_id, at_end, author_id, kind, about, phase, text)
     select $1, $2, $3, $4, $5, w.kind, w.about, w.phase, w.text from jsonb_to_recordset($6::jsonb) w(kind text, about text, phase text, text text)`,
    [
      actor.organisationId,
      projectId,
      moment.decisionId,
      moment.atEnd,
      actor.personId,
      JSON.stringify(entries),
    ],
  );
}

/** @returns whether the version that was read was still there */
export async function updateExperience(
  manager: TenantManager,
  id: string,
  { kind, about, phase, text }: ExperienceFields,
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update project_experience set kind = $3, about = $4, phase = $5, text = $6, version = version + 1
     where id = $1 and version = $2 and lesson_id is null returning id`,
    [id, seen, kind, about, phase, text],
  );
  return changed.length > 0;
}

export async function deleteExperience(manager: TenantManager, id: string): Promise<void> {
  await manager.query('delete from project_experience where id = $1', [id]);
}

export async function linkLesson(
  manager: TenantManager,
  id: string,
  lessonId: string,
): Promise<void> {
  await manager.query(
    'update project_experience set lesson_id = $2, version = version + 1 where id = $1',
    [id, lessonId],
  );
}

/** Whether somebody has to do with a project today. */
export async function isRelated(
  manager: TenantManager,
  projectId: string,
  personId: string | null,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `select 1 from project_person r where r.project_id = $1 and r.person_id = $2 and (r.until is null or r.until >= current_date) limit 1`,
    [projectId, personId],
  );
  return rows.length > 0;
}
