import type { BenefitForm, ProjectPhase, ProjectState } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { benefitColumns } from '../benefits/benefits.queries';
import { visibleProjects } from '../projects.queries';

/** What is written of a goal. */
export interface GoalFields {
  title: string;
  beginsYear: number;
  endsYear: number;
  source: string;
}

/** A goal of the municipality's strategy. */
export interface StrategyGoalRow extends GoalFields {
  id: string;
  /** The day from which nobody pursues it any longer, ISO. */
  retiredOn: string | null;
  version: number;
}

const select = `select id, title, begins_year as "beginsYear", ends_year as "endsYear", source, retired_on::text as "retiredOn", version from strategy_goal`;

/** The goals: those that are pursued before those that are not, and of each those that end last first. */
export function listGoals(manager: TenantManager): Promise<StrategyGoalRow[]> {
  return manager.query(
    `${select} order by retired_on is not null, ends_year desc, title collate "da-x-icu", id`,
  );
}

export async function readGoal(
  manager: TenantManager,
  id: string,
): Promise<StrategyGoalRow | null> {
  const rows = await manager.query<StrategyGoalRow[]>(`${select} where id = $1`, [id]);
  return rows[0] ?? null;
}

export async function insertGoal(
  manager: TenantManager,
  organisationId: string,
  goal: GoalFields,
): Promise<void> {
  await manager.query(
    'insert into strategy_goal (organisation_id, title, begins_year, ends_year, source) values ($1, $2, $3, $4, $5)',
    [organisationId, goal.title, goal.beginsYear, goal.endsYear, goal.source],
  );
}

/** Writes a goal; one that is retired keeps the day it was. @returns whether the version that was read was still there */
export async function updateGoal(
  manager: TenantManager,
  id: string,
  goal: GoalFields,
  retired: boolean,
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update strategy_goal set title = $3, begins_year = $4, ends_year = $5, source = $6,
       retired_on = case when $7 then coalesce(retired_on, (now() at time zone 'Europe/Copenhagen')::date) end, version = version + 1
     where id = $1 and version = $2 returning id`,
    [id, seen, goal.title, goal.beginsYear, goal.endsYear, goal.source, retired],
  );
  return changed.length > 0;
}

/** Those of the ids that are no goals of the organisation. */
export async function unknownGoals(
  manager: TenantManager,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    'select w.id from unnest($1::uuid[]) w(id) where not exists (select from strategy_goal g where g.id = w.id)',
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** The goals that were chosen for a project. */
export function listProjectGoals(
  manager: TenantManager,
  projectId: string,
): Promise<{ id: string; title: string }[]> {
  return manager.query(
    `select g.id, g.title from project_goal x join strategy_goal g on g.id = x.goal_id where x.project_id = $1
     order by g.title collate "da-x-icu", g.id`,
    [projectId],
  );
}

/** Says which goals a project serves; the list is the whole of it. */
export async function replaceProjectGoals(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  goalIds: readonly string[],
): Promise<void> {
  await manager.query(
    'delete from project_goal where project_id = $1 and goal_id <> all($2::uuid[])',
    [projectId, goalIds],
  );
  await manager.query(
    'insert into project_goal (organisation_id, project_id, goal_id) select $1, $2, unnest($3::uuid[]) on conflict do nothing',
    [organisationId, projectId, goalIds],
  );
}

/** A dimension of a model, by keys that stay from version to version. */
export interface DimensionKey {
  modelKey: string;
  nodeKey: string;
}

/** Says which dimensions a goal is about; the list is the whole of it. */
export async function replaceDimensions(
  manager: TenantManager,
  organisationId: string,
  goalId: string,
  dimensions: readonly DimensionKey[],
): Promise<void> {
  await manager.query('delete from goal_dimension where goal_id = $1', [goalId]);
  await manager.query(
    `insert into goal_dimension (organisation_id, goal_id, model_key, node_key)
     select $1, $2, w."modelKey", w."nodeKey" from jsonb_to_recordset($3::jsonb) w("modelKey" text, "nodeKey" text) on conflict do nothing`,
    [organisationId, goalId, JSON.stringify(dimensions)],
  );
}

/** A project, and the goal that it serves; null for one that serves none. */
export interface GoalProjectRow {
  goalId: string | null;
  id: string;
  title: string;
  phase: ProjectPhase;
  state: ProjectState;
}

/** Projects by the goals they serve, chosen for them or standing in their map; those that go on and serve none with null. */
export function listServing(
  manager: TenantManager,
  actor: ProjectActor,
): Promise<GoalProjectRow[]> {
  return manager.query(
    `with served as (select project_id, goal_id from project_goal union select project_id, goal_id from benefit_node where goal_id is not null)
     select s.goal_id as "goalId", p.id, p.title, p.phase, p.state from project p left join served s on s.project_id = p.id
     where (s.goal_id is not null or p.state in ('active', 'paused')) and ${visibleProjects} order by p.title collate "da-x-icu", p.id`,
    [actor.personId, actor.guest],
  );
}

/** A benefit that leads to a goal in its project's map. */
export interface GoalBenefitRow extends BenefitForm {
  goalId: string;
  id: string;
  projectId: string;
  projectTitle: string;
  accepted: boolean;
  latestValue: number | null;
  goLiveOn: string | null;
  phase: ProjectPhase;
}

export function listLeading(
  manager: TenantManager,
  actor: ProjectActor,
): Promise<GoalBenefitRow[]> {
  return manager.query(
    `select g.goal_id as "goalId", b.id, ${benefitColumns}, b.accepted_at is not null as accepted, m.value as "latestValue", p.id as "projectId",
       p.title as "projectTitle", p.go_live_on::text as "goLiveOn", p.phase
     from benefit_node g join benefit_link l on l.project_id = g.project_id and l.to_id = g.id join benefit b on b.id = l.from_id
       join project p on p.id = b.project_id
       left join lateral (select value from benefit_measurement where benefit_id = b.id order by measured_on desc limit 1) m on true
     where g.goal_id is not null and ${visibleProjects} order by b.name collate "da-x-icu", b.id`,
    [actor.personId, actor.guest],
  );
}

/** A dimension that a goal is about, as the newest version of its model that has it names it. */
export interface GoalDimensionRow extends DimensionKey {
  goalId: string;
  title: { da: string; en: string };
}

export function listDimensionsOfGoals(manager: TenantManager): Promise<GoalDimensionRow[]> {
  return manager.query(
    `select x.goal_id as "goalId", x.model_key as "modelKey", x.node_key as "nodeKey", d.title
     from goal_dimension x join lateral (
       select e.node->'title' as title from published_model p, jsonb_array_elements(p.content->'nodes') e (node)
       where p.key = x.model_key and e.node->>'key' = x.node_key order by p.version desc limit 1) d on true
     order by x.model_key, x.node_key`,
  );
}
