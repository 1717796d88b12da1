import type { EquipmentState } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { newestProposal, type DayProposalRow } from './proposals.queries';

/** What is written of a unit's roll-out. Counts are of people; days are ISO dates. */
export interface RolloutFields {
  leaderId: string | null;
  /** The day of going live that the leader has said yes to. */
  agreedDay: string | null;
  /** A day of its own; null is the project's. */
  ownGoLiveOn: string | null;
  staff: number | null;
  superusersWanted: number | null;
  superusers: number;
  trained: number;
  withAccess: number;
  equipment: EquipmentState | null;
  checkedOn: string | null;
  note: string;
}

export interface RolloutRow extends RolloutFields {
  unitId: string;
  unitName: string;
  /** The leader as the municipality's list of units names them, for choosing. */
  listedLeader: string | null;
  leaderName: string | null;
  agreedOn: string | null;
  agreedByName: string | null;
  /** The day it goes live: its own or the project's. */
  goLiveOn: string | null;
  says: string;
  meetsOn: string | null;
  saidOn: string | null;
  said: string;
  untrained: number;
  /** The newest one, whether it is answered or not. */
  proposal: DayProposalRow | null;
  /** 0 where nothing is written yet. */
  version: number;
}

const rollout = `select u.id as "unitId", u.name as "unitName", u.leader_name as "listedLeader", r.leader_id as "leaderId", l.name as "leaderName",
    r.agreed_day::text as "agreedDay", r.agreed_on::text as "agreedOn", a.name as "agreedByName",
    r.go_live_on::text as "ownGoLiveOn", coalesce(r.go_live_on, p.go_live_on)::text as "goLiveOn", r.staff, r.superusers_wanted as "superusersWanted",
    coalesce(r.superusers, 0) as superusers, coalesce(r.trained, 0) as trained, coalesce(r.with_access, 0) as "withAccess", r.equipment,
    r.checked_on::text as "checkedOn", coalesce(r.note, '') as note, coalesce(r.says, '') as says, r.meets_on::text as "meetsOn",
    r.said_on::text as "saidOn", coalesce(r.said, '') as said, coalesce(r.version, 0) as version,
    (select count(*)::integer from untrained_person n where n.project_id = p.id and n.unit_id = u.id) as untrained, ${newestProposal} as proposal
  from project_unit x join project p on p.id = x.project_id join organisation_unit u on u.id = x.unit_id
    left join unit_rollout r on r.project_id = x.project_id and r.unit_id = x.unit_id
    left join person l on l.id = r.leader_id left join person a on a.id = r.agreed_by`;

/** The units of a project with how far each is, by name. */
export function listRollout(manager: TenantManager, projectId: string): Promise<RolloutRow[]> {
  return manager.query(`${rollout} where x.project_id = $1 order by u.name, u.id`, [projectId]);
}

export async function readRollout(
  manager: TenantManager,
  projectId: string,
  unitId: string,
): Promise<RolloutRow | null> {
  const rows = await manager.query<RolloutRow[]>(
    `${rollout} where x.project_id = $1 and x.unit_id = $2`,
    [projectId, unitId],
  );
  return rows[0] ?? null;
}

/** A unit's roll-out with its project, as its leader sees it. */
export interface OwnRolloutRow extends RolloutRow {
  projectId: string;
  projectTitle: string;
  /** What the project says to staff. */
  projectSays: string;
}

/** The units that somebody leads, in projects that go on, by name of the unit and day of going live. */
export function listOwnRollout(
  manager: TenantManager,
  personId: string | null,
  guest: boolean,
): Promise<OwnRolloutRow[]> {
  return manager.query(
    `select s.*, p.id as "projectId", p.title as "projectTitle", coalesce(w.says, '') as "projectSays"
     from unit_rollout o join project p on p.id = o.project_id left join project_plan w on w.project_id = p.id
       cross join lateral (${rollout} where x.project_id = o.project_id and x.unit_id = o.unit_id) s
     where o.leader_id = $1 and p.state in ('active', 'paused')
       and (not $2::boolean or exists (select from project_person g where g.project_id = p.id and g.person_id = $1 and (g.until is null or g.until >= current_date)))
     order by s."unitName", s."unitId", s."goLiveOn" nulls last, p.title, p.id`,
    [personId, guest],
  );
}

/** Makes a unit's row where there is none, so that its first writers meet each other. */
export async function holdRollout(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  unitId: string,
): Promise<void> {
  await manager.query(
    `insert into unit_rollout (organisation_id, project_id, unit_id, version) values ($1, $2, $3, 0)
     on conflict (organisation_id, project_id, unit_id) do update set version = unit_rollout.version`,
    [organisationId, projectId, unitId],
  );
}

/**
 * Writes a unit's row. Another day that is agreed to is agreed today, with whoever writes it.
 * @returns whether the version that was read was still there
 */
export async function updateRollout(
  manager: TenantManager,
  key: { projectId: string; unitId: string },
  write: RolloutFields,
  { seen, today, personId }: { seen: number; today: string; personId: string | null },
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update unit_rollout set leader_id = $4, agreed_day = $5, go_live_on = $6, staff = $7, superusers_wanted = $8, superusers = $9, trained = $10,
       with_access = $11, equipment = $12, checked_on = $13, note = $14, version = version + 1,
       agreed_on = case when $5::date is null then null when agreed_day is distinct from $5::date then $15::date else agreed_on end,
       agreed_by = case when $5::date is null then null when agreed_day is distinct from $5::date then $16::uuid else agreed_by end
     where project_id = $1 and unit_id = $2 and version = $3 returning unit_id`,
    [
      ...[key.projectId, key.unitId, seen, write.leaderId, write.agreedDay, write.ownGoLiveOn],
      ...[write.staff, write.superusersWanted, write.superusers, write.trained, write.withAccess],
      ...[write.equipment, write.checkedOn, write.note, today, personId],
    ],
  );
  return changed.length > 0;
}

/** What a unit's leader says to their staff, and when they meet. @returns whether the version that was read was still there */
export async function updateSays(
  manager: TenantManager,
  key: { projectId: string; unitId: string },
  { says, meetsOn }: { says: string; meetsOn: string | null },
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update unit_rollout set says = $4, meets_on = $5, version = version + 1 where project_id = $1 and unit_id = $2 and version = $3 returning unit_id`,
    [key.projectId, key.unitId, seen, says, meetsOn],
  );
  return changed.length > 0;
}

/** That it was said, on a day; nothing and no day where it was not said after all. */
export async function writeSaid(
  manager: TenantManager,
  key: { projectId: string; unitId: string },
  saidOn: string | null,
  said: string,
): Promise<void> {
  await manager.query(
    'update unit_rollout set said_on = $3, said = $4, version = version + 1 where project_id = $1 and unit_id = $2',
    [key.projectId, key.unitId, saidOn, said],
  );
}
