import type { DecisionKind, DecisionOutcome, ProjectPhase } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { DecisionCheck } from '../project.entities';

/** A decision point as the timeline shows it. */
export interface MarkRow {
  id: string;
  kind: DecisionKind;
  title: string;
  plannedOn: string | null;
  outcome: DecisionOutcome | null;
  decidedOn: string | null;
}

export interface DecisionRow extends MarkRow {
  checks: DecisionCheck[];
  reason: string;
  decidedBy: string | null;
  decidedByName: string | null;
  /** The committee or steering group that decided; empty where there is none. */
  decidedByBody: string;
  recordedByName: string | null;
  snapshot: unknown;
  snapshotHash: string | null;
  version: number;
}

const mark = `d.id, d.kind, d.title, d.planned_on::text as "plannedOn", d.outcome, d.decided_on::text as "decidedOn"`;

const whole = `${mark}, d.checks, d.reason, d.decided_by as "decidedBy", b.name as "decidedByName", d.decided_by_body as "decidedByBody", r.name as "recordedByName", d.snapshot,
  d.snapshot_hash as "snapshotHash", d.version`;

const from = `from project_decision d left join person b on b.id = d.decided_by left join person r on r.id = d.recorded_by`;

/** Those that are decided by the day they were, then those that are planned, then the rest. */
const order = 'order by d.decided_on nulls last, d.planned_on nulls last, d.place, d.id';

export function listMarks(manager: TenantManager, projectId: string): Promise<MarkRow[]> {
  return manager.query(`select ${mark} from project_decision d where d.project_id = $1 ${order}`, [
    projectId,
  ]);
}

export function listDecisions(manager: TenantManager, projectId: string): Promise<DecisionRow[]> {
  return manager.query(`select ${whole} ${from} where d.project_id = $1 ${order}`, [projectId]);
}

export async function readDecision(
  manager: TenantManager,
  projectId: string,
  id: string,
): Promise<DecisionRow | null> {
  const rows = await manager.query<DecisionRow[]>(
    `select ${whole} ${from} where d.project_id = $1 and d.id = $2`,
    [projectId, id],
  );
  return rows[0] ?? null;
}

/** Adds decision points after those that are there. */
export async function insertDecisions(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  kinds: readonly DecisionKind[],
): Promise<void> {
  await manager.query(
    `insert into project_decision (organisation_id, project_id, place, kind)
     select $1, $2, coalesce((select max(place) from project_decision where project_id = $2), 0) + k.place, k.kind
     from unnest($3::text[]) with ordinality k(kind, place)`,
    [organisationId, projectId, kinds],
  );
}

export async function insertDecision(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  { title, plannedOn }: { title: string; plannedOn: string | null },
): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `insert into project_decision (organisation_id, project_id, place, kind, title, planned_on)
     values ($1, $2, coalesce((select max(place) from project_decision where project_id = $2), 0) + 1, 'extra', $3, $4) returning id`,
    [organisationId, projectId, title, plannedOn],
  );
  return row?.id ?? '';
}

/** @returns whether the version that was read was still there, and nothing decided */
export async function updateDecision(
  manager: TenantManager,
  id: string,
  write: { title: string; plannedOn: string | null; checks: DecisionCheck[] },
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update project_decision set title = $3, planned_on = $4, checks = $5, version = version + 1
     where id = $1 and version = $2 and outcome is null returning id`,
    [id, seen, write.title, write.plannedOn, JSON.stringify(write.checks)],
  );
  return changed.length > 0;
}

export async function deleteDecision(manager: TenantManager, id: string): Promise<boolean> {
  const [gone] = await manager.query<[unknown[], number]>(
    'delete from project_decision where id = $1 and outcome is null returning id',
    [id],
  );
  return gone.length > 0;
}

/** Writes what was decided, once. */
export async function writeOutcome(
  manager: TenantManager,
  id: string,
  made: {
    outcome: DecisionOutcome;
    reason: string;
    decidedOn: string;
    decidedBy: string | null;
    decidedByBody: string;
    recordedBy: string | null;
    snapshot: unknown;
    hash: string;
  },
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update project_decision set outcome = $3, reason = $4, decided_on = $5, decided_by = $6, recorded_by = $7, snapshot = $8, snapshot_hash = $9, decided_by_body = $10,
       version = version + 1 where id = $1 and version = $2 and outcome is null returning id`,
    [
      id,
      seen,
      made.outcome,
      made.reason,
      made.decidedOn,
      made.decidedBy,
      made.recordedBy,
      JSON.stringify(made.snapshot),
      made.hash,
      made.decidedByBody,
    ],
  );
  return changed.length > 0;
}

/** Moves the project where a decision leads it. */
export async function movePhase(
  manager: TenantManager,
  projectId: string,
  phase: ProjectPhase,
  state: string,
): Promise<void> {
  await manager.query(
    'update project set phase = $2, state = $3, version = version + 1 where id = $1',
    [projectId, phase, state],
  );
}
