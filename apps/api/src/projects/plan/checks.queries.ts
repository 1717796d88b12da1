import type { TenantManager } from '../../persistence/tenant-transaction';
import { weekOfCheck } from './plan.queries';

/** Something that leaders look at in a week, counted back from the day their unit goes live; negative weeks lie after it. */
export interface CheckFields {
  title: string;
  weeksBefore: number;
}

export interface CheckRow extends CheckFields {
  id: string;
  /** Units that have done it. */
  done: number;
  version: number;
}

const check = `select c.id, c.title, c.weeks_before as "weeksBefore", c.version,
    (select count(*)::integer from rollout_check_done d join project_unit x on x.project_id = c.project_id and x.unit_id = d.unit_id where d.check_id = c.id) as done
  from rollout_check c where c.project_id = $1`;

/** Checks of a project, in the order of weeks. */
export function listChecks(manager: TenantManager, projectId: string): Promise<CheckRow[]> {
  return manager.query(`${check} order by c.weeks_before desc, c.id`, [projectId]);
}

export async function readCheck(
  manager: TenantManager,
  projectId: string,
  id: string,
): Promise<CheckRow | null> {
  const rows = await manager.query<CheckRow[]>(`${check} and c.id = $2`, [projectId, id]);
  return rows[0] ?? null;
}

export async function insertCheck(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  { title, weeksBefore }: CheckFields,
): Promise<void> {
  await manager.query(
    'insert into rollout_check (organisation_id, project_id, title, weeks_before) values ($1, $2, $3, $4)',
    [organisationId, projectId, title, weeksBefore],
  );
}

/** @returns whether the version that was read was still there */
export async function updateCheck(
  manager: TenantManager,
  id: string,
  { title, weeksBefore }: CheckFields,
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    'update rollout_check set title = $3, weeks_before = $4, version = version + 1 where id = $1 and version = $2 returning id',
    [id, seen, title, weeksBefore],
  );
  return changed.length > 0;
}

export async function deleteCheck(manager: TenantManager, id: string): Promise<void> {
  await manager.query('delete from rollout_check where id = $1', [id]);
}

/** A check of a unit with the Monday of its week. */
export interface UnitCheckRow {
  id: string;
  projectId: string;
  unitId: string;
  title: string;
  /** ISO date. */
  monday: string;
  doneOn: string | null;
}

/**
 * Checks of the units that somebody leads: those of the week that `today` lies in, those of earlier weeks that nobody ticked, and
 * those ticked in this week.
 */
export function listOwnChecks(
  manager: TenantManager,
  personId: string | null,
  today: string,
): Promise<UnitCheckRow[]> {
  return manager.query(
    `select c.id, c.project_id as "projectId", r.unit_id as "unitId", c.title, ${weekOfCheck}::text as monday, d.done_on::text as "doneOn"
     from unit_rollout r join project p on p.id = r.project_id join rollout_check c on c.project_id = r.project_id
       left join rollout_check_done d on d.check_id = c.id and d.unit_id = r.unit_id
     where r.leader_id = $1 and p.state in ('active', 'paused') and ${weekOfCheck} <= date_trunc('week', $2::date)::date
       and (d.done_on is null or ${weekOfCheck} = date_trunc('week', $2::date)::date or d.done_on >= date_trunc('week', $2::date)::date)
     order by ${weekOfCheck}, c.id`,
    [personId, today],
  );
}

/** Ticks a check for a unit, or takes the tick away; again changes nothing. */
export async function tickCheck(
  manager: TenantManager,
  key: { organisationId: string; checkId: string; unitId: string },
  doneOn: string | null,
  personId: string | null,
): Promise<void> {
  const { organisationId, checkId, unitId } = key;
  if (doneOn === null)
    await manager.query('delete from rollout_check_done where check_id = $1 and unit_id = $2', [
      checkId,
      unitId,
    ]);
  else
    await manager.query(
      `insert into rollout_check_done (organisation_id, check_id, unit_id, done_on, done_by) values ($1, $2, $3, $4, $5)
       on conflict (organisation_id, check_id, unit_id) do nothing`,
      [organisationId, checkId, unitId, doneOn, personId],
    );
}
