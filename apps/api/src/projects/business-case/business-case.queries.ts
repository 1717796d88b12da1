import type { TenantManager } from '../../persistence/tenant-transaction';
import type { CaseContent, CaseSettings, LineFields } from './case-content';

/** A line as it stands, with what its row on the page says beside it. */
export interface LineRow extends LineFields {
  id: string;
  version: number;
  ownerName: string | null;
  /** A colleague who has the line open. */
  editorName: string | null;
  updatedAt: Date;
  updatedByName: string | null;
}

/** @returns null where nobody has written anything yet */
export async function readSettings(
  manager: TenantManager,
  projectId: string,
): Promise<CaseSettings | null> {
  const rows = await manager.query<CaseSettings[]>(
    `select price_year as "priceYear", first_year as "firstYear", years, hours_per_year as "hoursPerYear", method, rates
     from business_case where project_id = $1`,
    [projectId],
  );
  return rows[0] ?? null;
}

/** Makes the row where there is none and keeps others who write waiting, so that what is read next is what stands. */
export async function holdCase(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  usual: CaseSettings,
): Promise<void> {
  await manager.query(
    `insert into business_case (organisation_id, project_id, price_year, first_year) values ($1, $2, $3, $4)
     on conflict (organisation_id, project_id) do update set version = business_case.version`,
    [organisationId, projectId, usual.priceYear, usual.firstYear],
  );
}

export async function updateSettings(
  manager: TenantManager,
  projectId: string,
  fields: CaseSettings,
): Promise<void> {
  await manager.query(
    `update business_case set price_year = $2, first_year = $3, years = $4, hours_per_year = $5, method = $6, rates = $7, version = version + 1
     where project_id = $1`,
    [
      projectId,
      fields.priceYear,
      fields.firstYear,
      fields.years,
      fields.hoursPerYear,
      fields.method,
      JSON.stringify(fields.rates),
    ],
  );
}

/** How long somebody counts as being at a line after they last said so. */
const present = `interval '60 seconds'`;

// Amounts stay far below what a double holds exactly (`lineLimits`), so that they can come as numbers.
/** The columns of a line `l`, by field. */
export const lineFields = `l.id, l.title, l.scenario, l.kind, l.basis, l.quantity::float8 as quantity, l.unit, l.price::float8 as price,
  case when l.least is null then null else jsonb_build_object('min', l.least, 'likely', l.likely, 'max', l.most) end as points,
  l.amounts::float8[] as amounts, l.ramp, l.share, l.note, l.owner_id as "ownerId", l.version`;

/**
 * The lines of a project in their order.
 * @param reader who is not told that they have a line open themselves
 */
export function listLines(
  manager: TenantManager,
  projectId: string,
  reader: string | null = null,
): Promise<LineRow[]> {
  return manager.query(
    `select ${lineFields}, o.name as "ownerName", e.name as "editorName", l.updated_at as "updatedAt", u.name as "updatedByName"
     from business_case_line l left join person o on o.id = l.owner_id left join person u on u.id = l.updated_by
       left join person e on e.id = l.editor_id and l.editor_at > now() - ${present} and l.editor_id is distinct from $2
     where l.project_id = $1 order by l.place, l.id`,
    [projectId, reader],
  );
}

/** Adds lines after those that are there, and changes those of the same id; one statement for all of them. */
export async function writeLines(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  personId: string | null,
  lines: readonly (LineFields & { id: string })[],
): Promise<void> {
  if (lines.length === 0) return;
  const written = lines.map(({ points, ...line }, at) => ({
    ...line,
    ...{
      at,
      least: points?.min ?? null,
      likely: points?.likely ?? null,
      most: points?.max ?? null,
    },
  }));
  await manager.query(
    `insert into business_case_line (organisation_id, id, project_id, place, title, scenario, kind, basis, quantity, unit, price, least, likely, most,
       amounts, ramp, share, note, owner_id, updated_by)
     select $1, w.id, $2, (select coalesce(max(n.place), 0) + 1 from business_case_line n where n.project_id = $2) + w.at, w.title, w.scenario, w.kind, w.basis,
       w.quantity, w.unit, w.price, w.least, w.likely, w.most, w.amounts, w.ramp, w.share, w.note, w."ownerId", $3
     from jsonb_to_recordset($4::jsonb) w(at integer, id uuid, title text, scenario integer, kind text, basis text, quantity numeric, unit text, price bigint,
       least bigint, likely bigint, most bigint, amounts bigint[], ramp integer[], share integer, note text, "ownerId" uuid)
     on conflict (organisation_id, id) do update set title = excluded.title, scenario = excluded.scenario, kind = excluded.kind, basis = excluded.basis,
       quantity = excluded.quantity, unit = excluded.unit, price = excluded.price, least = excluded.least, likely = excluded.likely, most = excluded.most,
       amounts = excluded.amounts, ramp = excluded.ramp, share = excluded.share, note = excluded.note, owner_id = excluded.owner_id,
       updated_at = now(), updated_by = excluded.updated_by, version = business_case_line.version + 1
     where business_case_line.project_id = $2`,
    [organisationId, projectId, personId, JSON.stringify(written)],
  );
}

export async function deleteLines(
  manager: TenantManager,
  projectId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0)
    await manager.query(
      'delete from business_case_line where project_id = $1 and id = any($2::uuid[])',
      [projectId, ids],
    );
}

/** Puts lines in an order; those that are not named keep their place after them. */
export async function orderLines(
  manager: TenantManager,
  projectId: string,
  ids: readonly string[],
): Promise<void> {
  await manager.query(
    `update business_case_line l set place = o.place from (
       select n.id, row_number() over (order by w.at nulls last, n.place, n.id) as place
       from business_case_line n left join unnest($2::uuid[]) with ordinality w(id, at) on w.id = n.id where n.project_id = $1) o
     where l.id = o.id and l.project_id = $1`,
    [projectId, ids],
  );
}

/** Whether any of the ids is a line of another project. */
export async function linesElsewhere(
  manager: TenantManager,
  projectId: string,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    'select id from business_case_line where id = any($2::uuid[]) and project_id <> $1',
    [projectId, ids],
  );
  return rows.map(({ id }) => id);
}

/** Says that somebody has a line open, or has closed it. @returns whether there is such a line */
export async function markEditor(
  manager: TenantManager,
  projectId: string,
  id: string,
  personId: string | null,
  open: boolean,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update business_case_line set editor_id = case when $4 then $3::uuid when editor_id = $3::uuid then null else editor_id end,
       editor_at = case when $4 then now() when editor_id = $3::uuid then null else editor_at end
     where project_id = $1 and id = $2 returning id`,
    [projectId, id, personId, open],
  );
  return changed.length > 0;
}

/** A frozen version without its lines. */
export interface VersionRow {
  number: number;
  note: string;
  hash: string;
  lockedAt: Date;
  lockedByName: string | null;
  /** The day a decision to go on was made upon it, and null where none was. */
  decidedOn: string | null;
}

/**
 * Whether a decision `d` decides the case that it was made upon. The first one, to go on from idea to analysis, keeps how the case
 * stood and decides none of it.
 */
export const decidesCase = `d.outcome = 'go' and d.kind <> 'go-on'`;

/** What a decision point keeps of the version that it was made upon, in its snapshot. */
export const decidedNumber = `(d.snapshot #>> '{business-case,number}')::integer`;

/** The frozen versions, the newest first. */
export function listVersions(manager: TenantManager, projectId: string): Promise<VersionRow[]> {
  return manager.query(
    `select v.number, v.note, v.hash, v.locked_at as "lockedAt", n.name as "lockedByName", g.decided_on::text as "decidedOn"
     from business_case_version v left join person n on n.id = v.locked_by
       left join (select ${decidedNumber} as number, max(d.decided_on) as decided_on from project_decision d
                  where d.project_id = $1 and ${decidesCase} group by 1) g on g.number = v.number
     where v.project_id = $1 order by v.number desc`,
    [projectId],
  );
}

export async function readVersion(
  manager: TenantManager,
  projectId: string,
  number: number,
): Promise<CaseContent | null> {
  const rows = await manager.query<{ content: CaseContent }[]>(
    'select content from business_case_version where project_id = $1 and number = $2',
    [projectId, number],
  );
  return rows[0]?.content ?? null;
}

/** Freezes a content under the next number, in the name of whoever the transaction is for. @returns the number */
export async function insertVersion(
  manager: TenantManager,
  projectId: string,
  note: string,
  content: CaseContent,
  hash: string,
): Promise<number> {
  const [row] = await manager.query<{ number: number }[]>(
    `insert into business_case_version (organisation_id, project_id, number, note, content, hash, locked_by)
     select p.organisation_id, p.id, (select coalesce(max(v.number), 0) + 1 from business_case_version v where v.project_id = p.id), $2, $3, $4,
       nullif(current_setting('erfa.person_id', true), '')::uuid
     from project p where p.id = $1 returning number`,
    [projectId, note, JSON.stringify(content), hash],
  );
  return row?.number ?? 0;
}
