import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';

/** One measured value, in the indicator's unit. */
export interface BenefitMeasurementRow {
  id: string;
  benefitId: string;
  measuredOn: string;
  value: number;
  cause: string;
  action: string;
  measuredByName: string | null;
}

const select = `select m.id, m.benefit_id as "benefitId", m.measured_on::text as "measuredOn", m.value, m.cause, m.action, p.name as "measuredByName"
  from benefit_measurement m left join person p on p.id = m.measured_by`;

/** What was measured of a benefit, oldest first. */
export function listMeasurements(
  manager: TenantManager,
  benefitId: string,
): Promise<BenefitMeasurementRow[]> {
  return manager.query(`${select} where m.benefit_id = $1 order by m.measured_on`, [benefitId]);
}

export async function readMeasurement(
  manager: TenantManager,
  id: string,
): Promise<BenefitMeasurementRow | null> {
  const rows = await manager.query<BenefitMeasurementRow[]>(`${select} where m.id = $1`, [id]);
  return rows[0] ?? null;
}

/** @returns whether the day had no measurement yet */
export async function insertMeasurement(
  manager: TenantManager,
  actor: ProjectActor,
  benefitId: string,
  write: { measuredOn: string; value: number; cause: string; action: string },
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `insert into benefit_measurement (organisation_id, benefit_id, measured_on, value, cause, action, measured_by)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (organisation_id, benefit_id, measured_on) do nothing returning id`,
    [
      actor.organisationId,
      benefitId,
      write.measuredOn,
      write.value,
      write.cause,
      write.action,
      actor.personId,
    ],
  );
  return rows.length > 0;
}

export async function deleteMeasurement(manager: TenantManager, id: string): Promise<void> {
  await manager.query('delete from benefit_measurement where id = $1', [id]);
}
