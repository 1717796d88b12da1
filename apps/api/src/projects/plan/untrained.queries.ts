import type { TenantManager } from '../../persistence/tenant-transaction';

/** Somebody who misses training. */
export interface UntrainedRow {
  id: string;
  projectId: string;
  unitId: string;
  name: string;
}

/** Names in some units of projects. Asked only for those who may see them. */
export function listUntrained(
  manager: TenantManager,
  projectIds: readonly string[],
  unitIds: readonly string[],
): Promise<UntrainedRow[]> {
  return manager.query(
    `select id, project_id as "projectId", unit_id as "unitId", name from untrained_person
     where project_id = any($1::uuid[]) and unit_id = any($2::uuid[]) order by name, id`,
    [projectIds, unitIds],
  );
}

/** The same name twice in a unit is there once. */
export async function insertUntrained(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  unitId: string,
  name: string,
): Promise<void> {
  await manager.query(
    `insert into untrained_person (organisation_id, project_id, unit_id, name) values ($1, $2, $3, $4)
     on conflict (organisation_id, project_id, unit_id, name) do nothing`,
    [organisationId, projectId, unitId, name],
  );
}

/** @returns whether there was such a name */
export async function deleteUntrained(
  manager: TenantManager,
  projectId: string,
  unitId: string,
  id: string,
): Promise<boolean> {
  const [gone] = await manager.query<[unknown[], number]>(
    'delete from untrained_person where project_id = $1 and unit_id = $2 and id = $3 returning id',
    [projectId, unitId, id],
  );
  return gone.length > 0;
}
