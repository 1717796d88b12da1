import type { WinterWeek } from '@erfa/domain';
import type { TaskView } from '../../assessments/overview.views';
import type { TenantManager } from '../../persistence/tenant-transaction';

/** What is said of a project's plan as a whole. */
export interface PlanFields {
  /** School's winter holiday here. */
  winterWeek: WinterWeek;
  /** What leaders say to their staff. */
  says: string;
}

export async function readPlan(manager: TenantManager, projectId: string): Promise<PlanFields> {
  const rows = await manager.query<PlanFields[]>(
    'select winter_week as "winterWeek", says from project_plan where project_id = $1',
    [projectId],
  );
  return rows[0] ?? { winterWeek: 7, says: '' };
}

/** Makes the row where there is none and keeps others who write it waiting, so that what is read next is what stands. */
export async function holdPlan(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
): Promise<void> {
  await manager.query(
    `insert into project_plan (organisation_id, project_id) values ($1, $2)
     on conflict (organisation_id, project_id) do update set version = project_plan.version`,
    [organisationId, projectId],
  );
}

export async function updatePlan(
  manager: TenantManager,
  projectId: string,
  { winterWeek, says }: PlanFields,
): Promise<void> {
  await manager.query(
    'update project_plan set winter_week = $2, says = $3, version = version + 1 where project_id = $1',
    [projectId, winterWeek, says],
  );
}

/** A task that somebody owns, with its project. */
export interface OwnTaskRow {
  id: string;
  projectId: string;
  projectTitle: string;
  title: string;
  dueOn: string;
  doneOn: string | null;
  version: number;
}

/** A guest sees only the projects that they are put on, until their last day. */
const seen = `(not $2::boolean or exists (select from project_person g where g.project_id = p.id and g.person_id = $1 and (g.until is null or g.until >= current_date)))`;
const goesOn = `p.state in ('active', 'paused')`;

/** What somebody has still to do in projects that go on, as far as it has a day, the earliest first. */
export function listOwnTasks(
  manager: TenantManager,
  personId: string,
  guest: boolean,
): Promise<OwnTaskRow[]> {
  return manager.query(
    `select t.id, p.id as "projectId", p.title as "projectTitle", t.title, t.due_on::text as "dueOn", t.done_on::text as "doneOn", t.version
     from project_task t join project p on p.id = t.project_id
     where t.owner_id = $1 and t.done_on is null and t.due_on is not null and ${goesOn} and ${seen} order by t.due_on, t.id`,
    [personId, guest],
  );
}

/**
 * What somebody is reminded of on the start page: their tasks in projects under way that are late or due within so many days,
 * how many checks of this week wait in the units that they lead, and how many units propose another day in projects that they own
 * or manage. `today` is an ISO date.
 */
export function projectReminders(
  manager: TenantManager,
  personId: string,
  today: string,
  days: number,
): Promise<TaskView[]> {
  return manager.query(
    `select 'project-task' as kind, p.id || '/plan' as target, jsonb_build_object('da', t.title, 'en', t.title) as title,
       jsonb_build_object('da', p.title, 'en', p.title) as round, 1 as count, 0 as minutes,
       (t.due_on + 1)::timestamp at time zone 'Europe/Copenhagen' as "dueAt"
     from project_task t join project p on p.id = t.project_id
     where t.owner_id = $1 and t.done_on is null and t.due_on <= $2::date + $3::integer and p.state = 'active'
     union all
     select 'unit-checks', 'my-units', null, null, count(*)::integer, 0, null
     from unit_rollout r join project p on p.id = r.project_id join project_unit u on u.project_id = r.project_id and u.unit_id = r.unit_id
       join rollout_check c on c.project_id = r.project_id
     where r.leader_id = $1 and p.state = 'active' and ${weekOfCheck} <= date_trunc('week', $2::date)::date
       and not exists (select from rollout_check_done d where d.check_id = c.id and d.unit_id = r.unit_id)
     having count(*) > 0
     union all
     select 'day-proposal', p.id || '/rollout', jsonb_build_object('da', p.title, 'en', p.title), null, count(*)::integer, 0, null
     from day_proposal d join project p on p.id = d.project_id join project_unit u on u.project_id = d.project_id and u.unit_id = d.unit_id
       left join unit_rollout r on r.project_id = d.project_id and r.unit_id = d.unit_id
     where d.accepted is null and d.day is distinct from coalesce(r.go_live_on, p.go_live_on) and p.state = 'active'
       and exists (select from project_person m where m.project_id = p.id and m.person_id = $1 and m.relation in ('manager', 'owner'))
     group by p.id, p.title`,
    [personId, today, days],
  );
}

/** The Monday of the week that a check `c` of a unit `r` in a project `p` belongs to. */
export const weekOfCheck = `(date_trunc('week', coalesce(r.go_live_on, p.go_live_on))::date - 7 * c.weeks_before)`;
