import { leaderLevels, type LeaderLevel } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';

/** What leaders signal, and what stops to make room. */
export interface LeadershipFields {
  signalOne: string;
  signalTwo: string;
  signalThree: string;
  stops: string;
}

const nothing: LeadershipFields = { signalOne: '', signalTwo: '', signalThree: '', stops: '' };

export async function readLeadership(
  manager: TenantManager,
  projectId: string,
): Promise<LeadershipFields> {
  const rows = await manager.query<LeadershipFields[]>(
    `select signal_one as "signalOne", signal_two as "signalTwo", signal_three as "signalThree", stops from project_leadership where project_id = $1`,
    [projectId],
  );
  return rows[0] ?? nothing;
}

/** Makes the row where there is none and keeps others who write it waiting, so that what is read next is what stands. */
export async function holdLeadership(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
): Promise<void> {
  await manager.query(
    `insert into project_leadership (organisation_id, project_id) values ($1, $2)
     on conflict (organisation_id, project_id) do update set version = project_leadership.version`,
    [organisationId, projectId],
  );
}

export async function updateLeadership(
  manager: TenantManager,
  projectId: string,
  fields: LeadershipFields,
): Promise<void> {
  await manager.query(
    `update project_leadership set signal_one = $2, signal_two = $3, signal_three = $4, stops = $5, version = version + 1 where project_id = $1`,
    [projectId, fields.signalOne, fields.signalTwo, fields.signalThree, fields.stops],
  );
}

/** Who leads what. */
export interface LeaderFields {
  level: LeaderLevel;
  leader: string;
  does: string;
}

export interface LeaderRow extends LeaderFields {
  id: string;
  version: number;
}

/** From the top down. */
export function listLeaders(manager: TenantManager, projectId: string): Promise<LeaderRow[]> {
  return manager.query(
    `select l.id, l.level, l.leader, l.does, l.version from project_leader l where l.project_id = $1
     order by array_position($2::text[], l.level), l.id`,
    [projectId, leaderLevels],
  );
}

export async function readLeader(
  manager: TenantManager,
  projectId: string,
  id: string,
): Promise<LeaderRow | null> {
  const rows = await manager.query<LeaderRow[]>(
    'select id, level, leader, does, version from project_leader where project_id = $1 and id = $2',
    [projectId, id],
  );
  return rows[0] ?? null;
}

export async function insertLeader(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  write: LeaderFields,
): Promise<void> {
  await manager.query(
    'insert into project_leader (organisation_id, project_id, level, leader, does) values ($1, $2, $3, $4, $5)',
    [organisationId, projectId, write.level, write.leader, write.does],
  );
}

/** @returns whether the version that was read was still there */
export async function updateLeader(
  manager: TenantManager,
  id: string,
  write: LeaderFields,
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    'update project_leader set level = $3, leader = $4, does = $5, version = version + 1 where id = $1 and version = $2 returning id',
    [id, seen, write.level, write.leader, write.does],
  );
  return changed.length > 0;
}

export async function deleteLeader(manager: TenantManager, id: string): Promise<void> {
  await manager.query('delete from project_leader where id = $1', [id]);
}
