import type { Effort } from '@erfa/domain';
import type { TenantManager } from '../persistence/tenant-transaction';

/** A target as it is stored. */
export interface TargetRow {
  nodeKey: string;
  reachedAt: 'level' | 'value';
  least: number;
  /** ISO. */
  dueOn: string;
  version: number;
}

/** An estimate of the effort that changing an answer takes. */
export interface EffortRow extends Effort {
  question: string;
  version: number;
}

const target = `node_key as "nodeKey", reached_at as "reachedAt", least, due_on::text as "dueOn", version`;

export function listTargets(manager: TenantManager, assessmentId: string): Promise<TargetRow[]> {
  return manager.query(
    `select ${target} from target where assessment_id = $1 order by due_on, node_key`,
    [assessmentId],
  );
}

export async function readTarget(
  manager: TenantManager,
  assessmentId: string,
  nodeKey: string,
): Promise<TargetRow | null> {
  const rows = await manager.query<TargetRow[]>(
    `select ${target} from target where assessment_id = $1 and node_key = $2`,
    [assessmentId, nodeKey],
  );
  return rows[0] ?? null;
}

/**
 * Sets a target: a new one where `seen` is 0, else over the version that was seen.
 * @returns whether it did; not where somebody else was faster
 */
export async function writeTarget(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  { nodeKey, reachedAt, least, dueOn }: Omit<TargetRow, 'version'>,
  seen: number,
): Promise<boolean> {
  if (seen === 0) {
    const made = await manager.query<unknown[]>(
      `insert into target (organisation_id, assessment_id, node_key, reached_at, least, due_on) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning node_key`,
      [organisationId, assessmentId, nodeKey, reachedAt, least, dueOn],
    );
    return made.length > 0;
  }
  const [changed] = await manager.query<[unknown[], number]>(
    `update target set reached_at = $3, least = $4, due_on = $5, version = version + 1
     where assessment_id = $1 and node_key = $2 and version = $6 returning node_key`,
    [assessmentId, nodeKey, reachedAt, least, dueOn, seen],
  );
  return changed.length > 0;
}

/** @returns whether the version that was seen was there to take away */
export async function deleteTarget(
  manager: TenantManager,
  assessmentId: string,
  nodeKey: string,
  seen: number,
): Promise<boolean> {
  const [gone] = await manager.query<[unknown[], number]>(
    'delete from target where assessment_id = $1 and node_key = $2 and version = $3 returning node_key',
    [assessmentId, nodeKey, seen],
  );
  return gone.length > 0;
}

export function listEfforts(manager: TenantManager, assessmentId: string): Promise<EffortRow[]> {
  return manager.query(
    'select question_key as question, size, days, version from question_effort where assessment_id = $1 order by question_key',
    [assessmentId],
  );
}

/** As {@link writeTarget}, of an estimate; one that says nothing takes the estimate away. */
export async function writeEffort(
  manager: TenantManager,
  organisationId: string,
  assessmentId: string,
  question: string,
  { size, days }: Effort,
  seen: number,
): Promise<boolean> {
  if (size === null && days === null) {
    const [gone] = await manager.query<[unknown[], number]>(
      'delete from question_effort where assessment_id = $1 and question_key = $2 and version = $3 returning question_key',
      [assessmentId, question, seen],
    );
    return gone.length > 0;
  }
  if (seen === 0) {
    const made = await manager.query<unknown[]>(
      `insert into question_effort (organisation_id, assessment_id, question_key, size, days) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning question_key`,
      [organisationId, assessmentId, question, size, days],
    );
    return made.length > 0;
  }
  const [changed] = await manager.query<[unknown[], number]>(
    `update question_effort set size = $3, days = $4, version = version + 1
     where assessment_id = $1 and question_key = $2 and version = $5 returning question_key`,
    [assessmentId, question, size, days, seen],
  );
  return changed.length > 0;
}
