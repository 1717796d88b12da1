import type { IdeaForm, IdeaOutcome } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';

export interface IdeaRow extends IdeaForm {
  id: string;
  outcome: IdeaOutcome | null;
  reason: string;
  decidedOn: string | null;
  decidedByName: string | null;
  projectId: string | null;
  createdBy: string | null;
  createdByName: string | null;
  updatedAt: Date;
  version: number;
}

const select = `select i.id, i.title, i.problem, i.for_whom as "forWhom", i.citizens, i.processes, i.economy, i.employees, i.effort, i.readiness,
    i.statutory, i.kle, i.outcome, i.reason, i.decided_on::text as "decidedOn", d.name as "decidedByName", i.project_id as "projectId",
    i.created_by as "createdBy", c.name as "createdByName", i.updated_at as "updatedAt", i.version
  from project_idea i left join person d on d.id = i.decided_by left join person c on c.id = i.created_by`;

export function listIdeas(manager: TenantManager): Promise<IdeaRow[]> {
  return manager.query(`${select} order by i.id`);
}

export async function readIdea(manager: TenantManager, id: string): Promise<IdeaRow | null> {
  const rows = await manager.query<IdeaRow[]>(`${select} where i.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Keeps others who write it waiting until the transaction ends. */
export async function holdIdea(manager: TenantManager, id: string): Promise<void> {
  await manager.query('select id from project_idea where id = $1 for no key update', [id]);
}

export async function insertIdea(
  manager: TenantManager,
  actor: ProjectActor,
  title: string,
): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    'insert into project_idea (organisation_id, title, created_by) values ($1, $2, $3) returning id',
    [actor.organisationId, title, actor.personId],
  );
  return row?.id ?? '';
}

export async function updateIdea(
  manager: TenantManager,
  id: string,
  form: IdeaForm,
): Promise<void> {
  await manager.query(
    `update project_idea set title = $2, problem = $3, for_whom = $4, citizens = $5, processes = $6, economy = $7, employees = $8, effort = $9,
       readiness = $10, statutory = $11, kle = $12, updated_at = now(), version = version + 1 where id = $1`,
    [
      id,
      form.title,
      form.problem,
      form.forWhom,
      form.citizens,
      form.processes,
      form.economy,
      form.employees,
      form.effort,
      form.readiness,
      form.statutory,
      form.kle,
    ],
  );
}

/** Writes what was decided. @returns whether the version that was read was still there */
export async function decideIdea(
  manager: TenantManager,
  actor: ProjectActor,
  id: string,
  made: { outcome: IdeaOutcome; reason: string; decidedOn: string; projectId: string | null },
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update project_idea set outcome = $3, reason = $4, decided_on = $5, decided_by = $6, project_id = $7, updated_at = now(), version = version + 1
     where id = $1 and version = $2 returning id`,
    [id, seen, made.outcome, made.reason, made.decidedOn, actor.personId, made.projectId],
  );
  return changed.length > 0;
}
