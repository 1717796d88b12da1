import type { TaskView } from '../../assessments/overview.views';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';

/** That another municipality has used what a project shows. */
export interface UseRow {
  municipality: string;
  /** The benefit that they measure likewise, as it was called; null where they began a project from it. */
  benefit: string | null;
  usedAt: Date;
}

/** Who used what of a project of one's own, latest first. */
export function listUses(manager: TenantManager, projectId: string): Promise<UseRow[]> {
  return manager.query(
    `select u.municipality, u.benefit, u.used_at as "usedAt" from uses_of_shared_projects() u where u.project_id = $1
     order by u.used_at desc, u.municipality, u.benefit`,
    [projectId],
  );
}

/** Notes that somebody here has seen who used what the project shows. */
export async function seeUses(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
): Promise<void> {
  await manager.query(
    `insert into project_sharing (organisation_id, project_id, uses_seen_at)
     select $1, $2, now() where exists (select from uses_of_shared_projects() u where u.project_id = $2)
     on conflict (organisation_id, project_id) do update set uses_seen_at = excluded.uses_seen_at`,
    [organisationId, projectId],
  );
}

/** Projects that others have used since somebody here last looked, one task a project; `count` is of municipalities. */
export function useTasks(manager: TenantManager): Promise<TaskView[]> {
  return manager.query(
    `select 'project-used' as kind, p.id || '/sharing' as target, jsonb_build_object('da', p.title, 'en', p.title) as title, null::jsonb as round,
       count(distinct u.municipality)::integer as count, 0 as minutes, null::timestamptz as "dueAt"
     from uses_of_shared_projects() u join project p on p.id = u.project_id left join project_sharing s on s.project_id = p.id
     where s.uses_seen_at is null or u.used_at > s.uses_seen_at group by p.id, p.title order by max(u.used_at) desc, p.id`,
  );
}

/** What is noted of a use: the project that it is for, and of what. */
export interface Use {
  projectId: string;
  benefitId: string | null;
  sharedProjectId: string;
  sharedBenefitId: string | null;
  sharedName: string;
}

/** Notes what was used; the latest for a benefit counts. */
export async function noteUse(
  manager: TenantManager,
  actor: ProjectActor,
  { projectId, benefitId, sharedProjectId, sharedBenefitId, sharedName }: Use,
): Promise<void> {
  if (benefitId !== null)
    await manager.query('delete from shared_use where benefit_id = $1', [benefitId]);
  await manager.query(
    `insert into shared_use (organisation_id, project_id, benefit_id, shared_project_id, shared_benefit_id, shared_name, used_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[actor.organisationId, projectId, benefitId, sharedProjectId, sharedBenefitId],
      ...[sharedName, actor.personId],
    ],
  );
}

/** Whose measure a benefit has; null where it is its own. What is not shown any more has no municipality and no title. */
export async function readTaken(
  manager: TenantManager,
  benefitId: string,
): Promise<TakenRow | null> {
  const rows = await manager.query<TakenRow[]>(
    `select u.shared_project_id as "projectId", u.shared_name as name, x.title, o.name as municipality from shared_use u
     left join shared_project x on x.id = u.shared_project_id left join organisation o on o.id = x.origin_id where u.benefit_id = $1`,
    [benefitId],
  );
  return rows[0] ?? null;
}

export interface TakenRow {
  projectId: string;
  /** The benefit as it was called there. */
  name: string;
  title: string | null;
  municipality: string | null;
}
