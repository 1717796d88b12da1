import type { ProjectState, ProjectTool, WinterWeek } from '@erfa/domain';
import { daysBack, isOver } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { TaskKind } from '../work.entities';

/** What is written of a milestone or a task, whatever card it came from. */
export interface PlanTaskFields {
  kind: TaskKind;
  title: string;
  ownerId: string | null;
  dueOn: string | null;
  doneOn: string | null;
}

export interface PlanTaskRow extends PlanTaskFields {
  id: string;
  tool: ProjectTool;
  ownerName: string | null;
  /** Days before going live; null for what does not follow that day. */
  daysBefore: number | null;
  version: number;
}

/** Whether a task should have been done by now: nothing is late in a project that was stopped or closed. */
export const isLate = (
  { doneOn, dueOn }: Pick<PlanTaskFields, 'doneOn' | 'dueOn'>,
  { state }: { state: ProjectState },
  today: string,
): boolean => doneOn === null && dueOn !== null && dueOn < today && !isOver(state);

const task = `select t.id, t.tool, t.kind, t.title, t.owner_id as "ownerId", o.name as "ownerName", t.due_on::text as "dueOn", t.done_on::text as "doneOn",
    t.days_before as "daysBefore", t.version
  from project_task t left join person o on o.id = t.owner_id where t.project_id = $1`;

/** Milestones and tasks from every card: what is open first, the earliest first. */
export function listTasks(manager: TenantManager, projectId: string): Promise<PlanTaskRow[]> {
  return manager.query(`${task} order by t.done_on is not null, t.due_on nulls last, t.id`, [
    projectId,
  ]);
}

export async function readTask(
  manager: TenantManager,
  projectId: string,
  id: string,
): Promise<PlanTaskRow | null> {
  const rows = await manager.query<PlanTaskRow[]>(`${task} and t.id = $2`, [projectId, id]);
  return rows[0] ?? null;
}

/** @returns its id */
export async function insertTask(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  tool: ProjectTool,
  write: PlanTaskFields & { daysBefore: number | null },
): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `insert into project_task (organisation_id, project_id, tool, kind, title, owner_id, due_on, done_on, days_before)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      ...[organisationId, projectId, tool, write.kind, write.title],
      ...[write.ownerId, write.dueOn, write.doneOn, write.daysBefore],
    ],
  );
  return row?.id ?? '';
}

/** A day that is set by hand no longer follows the day of going live. @returns whether the version that was read was still there */
export async function updateTask(
  manager: TenantManager,
  id: string,
  write: PlanTaskFields,
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update project_task set kind = $3, title = $4, owner_id = $5, due_on = $6, done_on = $7, version = version + 1,
       days_before = case when due_on is distinct from $6::date then null else days_before end
     where id = $1 and version = $2 returning id`,
    [id, seen, write.kind, write.title, write.ownerId, write.dueOn, write.doneOn],
  );
  return changed.length > 0;
}

export async function deleteTask(manager: TenantManager, id: string): Promise<void> {
  await manager.query('delete from project_task where id = $1', [id]);
}

/** Moves what follows the day of going live to where it falls now. What is done stays on the day it had. */
export async function followGoLive(
  manager: TenantManager,
  projectId: string,
  goLiveOn: string,
  winterWeek: WinterWeek,
): Promise<void> {
  const rows = await manager.query<{ id: string; kind: string; daysBefore: number }[]>(
    `select id, kind, days_before as "daysBefore" from project_task
     where project_id = $1 and days_before is not null and done_on is null order by id for no key update`,
    [projectId],
  );
  const days = daysBack(rows, goLiveOn, winterWeek);
  await manager.query(
    `update project_task t set due_on = w.due, version = t.version + 1 from unnest($2::uuid[], $3::date[]) w(id, due)
     where t.project_id = $1 and t.id = w.id and t.due_on is distinct from w.due`,
    [projectId, rows.map(({ id }) => id), days],
  );
}
