import type {
  BenefitAmount,
  BenefitFrequency,
  BenefitKind,
  FollowedKind,
  ProjectPhase,
  ProjectState,
  PromisedPoint,
} from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';

/** One measured value, in the unit of what is followed. */
export interface FollowedMeasurement {
  id: string;
  measuredOn: string;
  value: number;
  cause: string;
  action: string;
  measuredByName: string | null;
}

/** What is done about a deviation. */
export interface FollowedAction {
  taskId: string;
  title: string;
  ownerName: string | null;
  dueOn: string | null;
  doneOn: string | null;
  measuredOn: string;
}

/** A benefit or criterion with all that was measured of it, and what of its project its rhythm hangs on. */
export interface FollowedRow {
  kind: FollowedKind;
  id: string;
  projectId: string;
  projectTitle: string;
  state: ProjectState;
  phase: ProjectPhase;
  goLiveOn: string | null;
  followedUntil: string | null;
  measuredFrom: string | null;
  name: string;
  indicator: string;
  unit: string;
  method: string;
  source: string;
  frequency: BenefitFrequency;
  lowerIsBetter: boolean;
  baselineValue: number | null;
  baselineOn: string | null;
  targetValue: number | null;
  targetOn: string | null;
  path: PromisedPoint[];
  ownerId: string | null;
  ownerName: string | null;
  /** Null for a criterion. */
  benefitKind: BenefitKind | null;
  amounts: BenefitAmount[];
  amountsContinue: boolean;
  version: number;
  /** Oldest first. */
  measurements: FollowedMeasurement[];
  /** Newest first. */
  actions: FollowedAction[];
}

const select = `with followed as (
    select 'benefit' as kind, b.id, b.project_id, b.name, b.indicator, b.unit, b.method, b.source, b.frequency, b.lower_is_better, b.baseline_value, b.baseline_on,
      b.target_value, b.target_on, b.path, b.owner_id, b.kind as benefit_kind, b.amounts, b.amounts_continue, b.version, k.place
    from benefit b join benefit_node k on k.id = b.id
    union all
    select 'criterion', c.id, c.project_id, c.title, c.title, c.unit, '', c.source, c.frequency, c.lower_is_better, c.baseline_value, c.baseline_on,
      c.target_value, c.target_on, '[]', c.owner_id, null, '[]', false, c.version, 1000
    from success_criterion c)
  select f.kind, f.id, f.project_id as "projectId", p.title as "projectTitle", p.state, p.phase, p.go_live_on::text as "goLiveOn",
    p.followed_until::text as "followedUntil", u.measured_from::text as "measuredFrom", f.name, f.indicator, f.unit, f.method, f.source, f.frequency,
    f.lower_is_better as "lowerIsBetter", f.baseline_value as "baselineValue", f.baseline_on::text as "baselineOn", f.target_value as "targetValue",
    f.target_on::text as "targetOn", f.path, f.owner_id as "ownerId", o.name as "ownerName", f.benefit_kind as "benefitKind", f.amounts,
    f.amounts_continue as "amountsContinue", f.version,
    coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'measuredOn', m.measured_on, 'value', m.value, 'cause', m.cause, 'action', m.action,
        'measuredByName', b.name) order by m.measured_on)
      from (select id, measured_on, value, cause, action, measured_by from benefit_measurement where benefit_id = f.id and f.kind = 'benefit'
        union all select id, measured_on, value, cause, action, measured_by from criterion_measurement where criterion_id = f.id and f.kind = 'criterion') m
      left join person b on b.id = m.measured_by), '[]') as measurements,
    coalesce((select jsonb_agg(jsonb_build_object('taskId', t.id, 'title', t.title, 'ownerName', w.name, 'dueOn', t.due_on, 'doneOn', t.done_on,
        'measuredOn', x.measured_on) order by x.measured_on desc, t.id desc)
      from follow_up_task x join project_task t on t.id = x.task_id left join person w on w.id = t.owner_id
      where x.project_id = f.project_id and f.id = case f.kind when 'benefit' then x.benefit_id else x.criterion_id end), '[]') as actions
  from followed f join project p on p.id = f.project_id left join project_follow_up u on u.project_id = p.id left join person o on o.id = f.owner_id`;

const order = `order by p.title, p.id, f.kind, f.place, f.id`;

/** What is followed of some projects, benefits in the order of their map and then criteria. The same few statements for one as for all. */
export function listFollowed(
  manager: TenantManager,
  projectIds: readonly string[],
): Promise<FollowedRow[]> {
  return manager.query(`${select} where f.project_id = any($1::uuid[]) ${order}`, [projectIds]);
}

/** What somebody measures themselves, in projects that go on or are done. */
export function listOwnFollowed(manager: TenantManager, personId: string): Promise<FollowedRow[]> {
  return manager.query(
    `${select} where f.owner_id = $1 and p.state in ('active', 'closed') ${order}`,
    [personId],
  );
}

export async function readFollowed(
  manager: TenantManager,
  kind: FollowedRow['kind'],
  id: string,
): Promise<FollowedRow | null> {
  const rows = await manager.query<FollowedRow[]>(`${select} where f.kind = $1 and f.id = $2`, [
    kind,
    id,
  ]);
  return rows[0] ?? null;
}

/** Those who have to do with projects today, by project; who can be asked to do something about a deviation. */
export function listPeopleOf(
  manager: TenantManager,
  projectIds: readonly string[],
): Promise<{ projectId: string; personId: string; name: string }[]> {
  return manager.query(
    `select distinct r.project_id as "projectId", r.person_id as "personId", n.name from project_person r join person n on n.id = r.person_id
     where r.project_id = any($1::uuid[]) and (r.until is null or r.until >= current_date) order by n.name, r.person_id`,
    [projectIds],
  );
}

/** @returns whether the day had no measurement yet */
export async function insertCriterionMeasurement(
  manager: TenantManager,
  actor: ProjectActor,
  criterionId: string,
  write: { measuredOn: string; value: number; cause: string; action: string },
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `insert into criterion_measurement (organisation_id, criterion_id, measured_on, value, cause, action, measured_by)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (organisation_id, criterion_id, measured_on) do nothing returning id`,
    [
      actor.organisationId,
      criterionId,
      write.measuredOn,
      write.value,
      write.cause,
      write.action,
      actor.personId,
    ],
  );
  return rows.length > 0;
}

/** @returns the criterion it was of; null where there is no such measurement */
export async function deleteCriterionMeasurement(
  manager: TenantManager,
  criterionId: string,
  id: string,
): Promise<void> {
  await manager.query('delete from criterion_measurement where id = $1 and criterion_id = $2', [
    id,
    criterionId,
  ]);
}

/** The criterion that a measurement is of. */
export async function criterionOfMeasurement(
  manager: TenantManager,
  id: string,
): Promise<string | null> {
  const rows = await manager.query<{ id: string }[]>(
    'select criterion_id as id from criterion_measurement where id = $1',
    [id],
  );
  return rows[0]?.id ?? null;
}

/** Makes a task of what is done about a deviation. */
export async function insertAction(
  manager: TenantManager,
  organisationId: string,
  { kind, id, projectId }: Pick<FollowedRow, 'kind' | 'id' | 'projectId'>,
  measuredOn: string,
  write: { title: string; ownerId: string | null; dueOn: string | null },
): Promise<void> {
  const [row] = await manager.query<{ id: string }[]>(
    `insert into project_task (organisation_id, project_id, tool, kind, title, owner_id, due_on) values ($1, $2, 'follow-up', 'task', $3, $4, $5) returning id`,
    [organisationId, projectId, write.title, write.ownerId, write.dueOn],
  );
  await manager.query(
    `insert into follow_up_task (organisation_id, task_id, project_id, benefit_id, criterion_id, measured_on) values ($1, $2, $3, $4, $5, $6)`,
    [
      organisationId,
      row?.id,
      projectId,
      kind === 'benefit' ? id : null,
      kind === 'criterion' ? id : null,
      measuredOn,
    ],
  );
}
