import { chanceOf, type RiskState } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';

/** What is written of a risk. `money` in whole kroner. */
export interface RiskFields {
  title: string;
  probability: number;
  consequence: number;
  money: number | null;
  measure: string;
  ownerId: string | null;
  dueOn: string | null;
  state: RiskState;
}

export interface RiskRow extends RiskFields {
  id: string;
  ownerName: string | null;
  version: number;
}

const columns = `r.id, r.title, r.probability, r.consequence, r.money::double precision as money, r.measure, r.owner_id as "ownerId", o.name as "ownerName",
  r.due_on::text as "dueOn", r.state, r.version`;

/** Open ones first, the heaviest first. */
export function listRisks(manager: TenantManager, projectId: string): Promise<RiskRow[]> {
  return manager.query(
    `select ${columns} from project_risk r left join person o on o.id = r.owner_id where r.project_id = $1
     order by array_position(array['open', 'happened', 'over'], r.state), r.probability * r.consequence desc, r.consequence desc, r.id`,
    [projectId],
  );
}

export async function readRisk(
  manager: TenantManager,
  projectId: string,
  id: string,
): Promise<RiskRow | null> {
  const rows = await manager.query<RiskRow[]>(
    `select ${columns} from project_risk r left join person o on o.id = r.owner_id where r.project_id = $1 and r.id = $2`,
    [projectId, id],
  );
  return rows[0] ?? null;
}

const written = (write: RiskFields): unknown[] => [
  write.title,
  write.probability,
  write.consequence,
  write.money,
  write.measure,
  write.ownerId,
  write.dueOn,
  write.state,
];

export async function insertRisk(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  write: RiskFields,
): Promise<void> {
  await manager.query(
    `insert into project_risk (organisation_id, project_id, title, probability, consequence, money, measure, owner_id, due_on, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [organisationId, projectId, ...written(write)],
  );
}

/** @returns whether the version that was read was still there */
export async function updateRisk(
  manager: TenantManager,
  id: string,
  write: RiskFields,
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update project_risk set title = $3, probability = $4, consequence = $5, money = $6, measure = $7, owner_id = $8, due_on = $9, state = $10,
       version = version + 1 where id = $1 and version = $2 returning id`,
    [id, seen, ...written(write)],
  );
  return changed.length > 0;
}

export async function deleteRisk(manager: TenantManager, id: string): Promise<void> {
  await manager.query('delete from project_risk where id = $1', [id]);
}

/**
 * The open risks that have a price, as a business case reckons with them: the chance 0–1, the consequence in øre. What is set
 * aside for them is `riskPool` of the business case.
 */
export const pricedRisks = (
  risks: readonly Pick<RiskFields, 'probability' | 'money' | 'state'>[],
): { probability: number; consequence: number }[] =>
  risks.flatMap(({ probability, money, state }) =>
    state === 'open' && money !== null
      ? [{ probability: chanceOf(probability), consequence: money * 100 }]
      : [],
  );
