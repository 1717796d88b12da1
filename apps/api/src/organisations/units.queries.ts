import type { TenantManager } from '../persistence/tenant-transaction';

/** A unit as it is stored; dates are ISO. */
export interface UnitRow {
  id: string;
  externalId: string | null;
  parentId: string | null;
  name: string;
  leaderName: string | null;
  leaderEmail: string | null;
  validFrom: string;
  validTo: string | null;
  version: number;
}

const columns = `id, external_id as "externalId", parent_id as "parentId", name, leader_name as "leaderName", leader_email as "leaderEmail",
  valid_from::text as "validFrom", valid_to::text as "validTo", version`;

/** Every unit of the organisation, also those that have ended. */
export function readUnits(manager: TenantManager): Promise<UnitRow[]> {
  return manager.query(`select ${columns} from organisation_unit order by id`);
}

/** Every unit, locked, so that two moves at once cannot make a circle together. */
export function lockUnits(manager: TenantManager): Promise<UnitRow[]> {
  return manager.query(`select ${columns} from organisation_unit order by id for update`);
}

export type NewUnit = Omit<UnitRow, 'id' | 'version'>;

/** @returns id of the new unit */
export async function addUnit(
  manager: TenantManager,
  organisationId: string,
  unit: NewUnit,
): Promise<string> {
  const [row] = await manager.query<[{ id: string }]>(
    `insert into organisation_unit (organisation_id, external_id, parent_id, name, leader_name, leader_email, valid_from, valid_to)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [organisationId, ...values(unit)],
  );
  return row.id;
}

/** Writes the whole unit anew and counts its version up. */
export async function writeUnit(
  manager: TenantManager,
  organisationId: string,
  id: string,
  unit: NewUnit,
): Promise<void> {
  await manager.query(
    `update organisation_unit set external_id = $3, parent_id = $4, name = $5, leader_name = $6, leader_email = $7, valid_from = $8, valid_to = $9,
       version = version + 1 where organisation_id = $1 and id = $2`,
    [organisationId, id, ...values(unit)],
  );
}

const values = (unit: NewUnit): unknown[] => [
  unit.externalId,
  unit.parentId,
  unit.name,
  unit.leaderName,
  unit.leaderEmail,
  unit.validFrom,
  unit.validTo,
];

/** A row of a file: the parent is named by its external id. */
export type FileUnit = Omit<NewUnit, 'parentId' | 'externalId'> & {
  externalId: string;
  parentExternalId: string | null;
};

const asRecords = `jsonb_to_recordset($2) as r ("externalId" uuid, "parentExternalId" uuid, name text, "leaderName" text, "leaderEmail" text, "validFrom" date, "validTo" date)`;

/** Adds and changes units by external id; parents are set once all are there. */
export async function writeFileUnits(
  manager: TenantManager,
  organisationId: string,
  added: readonly FileUnit[],
  changed: readonly FileUnit[],
): Promise<void> {
  await manager.query(
    `insert into organisation_unit (organisation_id, external_id, name, leader_name, leader_email, valid_from, valid_to)
     select $1, r."externalId", r.name, r."leaderName", r."leaderEmail", r."validFrom", r."validTo" from ${asRecords}`,
    [organisationId, JSON.stringify(added)],
  );
  await manager.query(
    `update organisation_unit u set name = r.name, leader_name = r."leaderName", leader_email = r."leaderEmail",
       valid_from = r."validFrom", valid_to = r."validTo", version = version + 1
     from ${asRecords} where u.organisation_id = $1 and u.external_id = r."externalId"`,
    [organisationId, JSON.stringify(changed)],
  );
  await manager.query(
    `update organisation_unit u set parent_id = p.id
     from ${asRecords} left join organisation_unit p on p.organisation_id = $1 and p.external_id = r."parentExternalId"
     where u.organisation_id = $1 and u.external_id = r."externalId" and u.parent_id is distinct from p.id`,
    [organisationId, JSON.stringify([...added, ...changed])],
  );
}

/** Ends units on a day, those that begin later on the day after they begin. */
export async function endUnits(
  manager: TenantManager,
  organisationId: string,
  ids: readonly string[],
  on: string,
): Promise<void> {
  await manager.query(
    `update organisation_unit set valid_to = greatest($3::date, valid_from + 1), version = version + 1
     where organisation_id = $1 and id = any($2)`,
    [organisationId, ids, on],
  );
}
