import type { TenantManager } from '../persistence/tenant-transaction';
import type { OrganisationView } from './organisation.views';

/** The organisation with what it says about itself; null for one that does not exist. */
export async function readOrganisation(
  manager: TenantManager,
  id: string,
): Promise<OrganisationView | null> {
  const rows = await manager.query<OrganisationView[]>(
    `select o.id, o.kind, o.code, o.name, o.official_name as "officialName", m.population, m.population_year as "populationYear",
       m.dst_group_name as "dstGroup", r.name as region, coalesce(p.contact_note, '') as "contactNote", coalesce(p.version, 0) as version
     from organisation o
     left join municipality m on m.organisation_id = o.id
     left join municipality_region mr on mr.municipality_code = m.code
       and current_date >= mr.valid_from and (mr.valid_to is null or current_date < mr.valid_to)
     left join region r on r.key = mr.region_key
     left join organisation_profile p on p.organisation_id = o.id
     where o.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Writes the profile when `seen` is still its version (0: none yet). @returns the new version, or null when somebody was faster */
export async function writeProfile(
  manager: TenantManager,
  id: string,
  contactNote: string,
  seen: number,
): Promise<number | null> {
  const sql =
    seen === 0
      ? `insert into organisation_profile (organisation_id, contact_note) values ($1, $2) on conflict do nothing returning version`
      : `update organisation_profile set contact_note = $2, version = version + 1, updated_at = now()
         where organisation_id = $1 and version = $3 returning version`;
  const result = await manager.query<{ version: number }[] | [{ version: number }[], number]>(
    sql,
    seen === 0 ? [id, contactNote] : [id, contactNote, seen],
  );
  // TypeORM answers an update with [rows, count], an insert with its rows.
  const [first] = result;
  const row = Array.isArray(first) ? first[0] : first;
  return row?.version ?? null;
}
