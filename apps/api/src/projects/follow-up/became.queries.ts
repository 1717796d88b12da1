import type { LineKind } from '@erfa/business-case';
import type { DecisionKind } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { decidesCase } from '../business-case/business-case.queries';
import type { ProjectActor } from '../actor';

/** The decision that a project's case was decided by, and the version it was decided upon. */
export interface DecidingRow {
  id: string;
  kind: DecisionKind;
  title: string;
  decidedOn: string;
  number: number;
}

/**
 * The decision to go on with the business case, the last of them; where there is none, the last later decision that has a case
 * in its snapshot.
 */
export async function readDeciding(
  manager: TenantManager,
  projectId: string,
): Promise<DecidingRow | null> {
  const rows = await manager.query<DecidingRow[]>(
    `select d.id, d.kind, d.title, d.decided_on::text as "decidedOn", (d.snapshot #>> '{business-case,number}')::integer as number
     from project_decision d where d.project_id = $1 and ${decidesCase} and d.snapshot #>> '{business-case,number}' is not null
     order by d.kind = 'business-case' desc, d.decided_on desc, d.place desc, d.id desc limit 1`,
    [projectId],
  );
  return rows[0] ?? null;
}

/** What became of a line in a year, in øre as an effect. */
export interface ActualAmount {
  year: number;
  amount: number;
}

/** What is written of a line. Title and kind are those of a line that was never decided. */
export interface ActualFields {
  title: string;
  kind: Exclude<LineKind, 'risk'> | null;
  amounts: ActualAmount[];
  cause: string;
}

export interface ActualRow extends ActualFields {
  lineId: string;
  updatedByName: string | null;
  version: number;
}

export function listActual(manager: TenantManager, projectId: string): Promise<ActualRow[]> {
  return manager.query(
    `select a.line_id as "lineId", a.title, a.kind, a.amounts, a.cause, u.name as "updatedByName", a.version
     from case_actual a left join person u on u.id = a.updated_by where a.project_id = $1 order by a.line_id`,
    [projectId],
  );
}

/** Adds what became of a line, or changes it. */
export async function writeActual(
  manager: TenantManager,
  actor: ProjectActor,
  projectId: string,
  lineId: string,
  { title, kind, amounts, cause }: ActualFields,
): Promise<void> {
  await manager.query(
    `insert into case_actual (organisation_id, project_id, line_id, title, kind, amounts, cause, updated_by) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (organisation_id, project_id, line_id) do update set title = excluded.title, kind = excluded.kind, amounts = excluded.amounts,
       cause = excluded.cause, updated_at = now(), updated_by = excluded.updated_by, version = case_actual.version + 1`,
    [
      actor.organisationId,
      projectId,
      lineId,
      title,
      kind,
      JSON.stringify(amounts),
      cause,
      actor.personId,
    ],
  );
}

export async function deleteActual(
  manager: TenantManager,
  projectId: string,
  lineId: string,
): Promise<void> {
  await manager.query('delete from case_actual where project_id = $1 and line_id = $2', [
    projectId,
    lineId,
  ]);
}
