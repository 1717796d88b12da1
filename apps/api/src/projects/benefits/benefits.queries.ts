import type { BenefitForm, BenefitKind, BenefitSide, ProjectPhase } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';

/** A benefit's card as it is read, with those it names and its newest measurement. */
export interface BenefitRow extends BenefitForm {
  id: string;
  projectId: string;
  ownerName: string | null;
  /** Units that the owner leads, as the municipality's list of units says. */
  ownerLeads: string[];
  /** Whether the owner is the project's own manager, who should not be. */
  ownerLeadsProject: boolean;
  budgetUnitName: string | null;
  /** Title of the line that carries it. */
  lineTitle: string | null;
  acceptedAt: Date | null;
  acceptedByName: string | null;
  /** Whether the yes was given before the money was decided. */
  acceptedEarly: boolean;
  latestOn: string | null;
  latestValue: number | null;
  measurements: number;
  version: number;
}

/** Columns of the card's form, by field. */
const columns = {
  ...{ name: 'name', description: 'description', side: 'side', kind: 'kind', need: 'need' },
  ...{ askedWho: 'asked_who', askedHow: 'asked_how', indicator: 'indicator', unit: 'unit' },
  ...{ lowerIsBetter: 'lower_is_better', method: 'method', source: 'source' },
  ...{ frequency: 'frequency', baselineValue: 'baseline_value', baselineOn: 'baseline_on' },
  ...{ baselineNote: 'baseline_note', targetValue: 'target_value', targetOn: 'target_on' },
  ...{ path: 'path', ownerId: 'owner_id', realisationShare: 'realisation_share' },
  ...{ budgetUnitId: 'budget_unit_id', budgetOf: 'budget_of', account: 'account' },
  ...{ amounts: 'amounts', amountsContinue: 'amounts_continue' },
  ...{ decidedBy: 'decided_by', decidedOn: 'decided_on', lineId: 'line_id' },
} as const satisfies Record<keyof BenefitForm, string>;

const fields = Object.keys(columns) as (keyof BenefitForm)[];
const days: readonly (keyof BenefitForm)[] = ['baselineOn', 'targetOn', 'decidedOn'];
const lists: readonly (keyof BenefitForm)[] = ['path', 'amounts'];

/** Whether a person `p` leads a unit that stands today, by the address that the list of units has. */
const leads = `select u.name from organisation_unit u where lower(u.leader_email) = p.email and (u.valid_to is null or u.valid_to > current_date)`;

/** The columns of the form of a benefit `b`, by field. */
export const benefitColumns = fields
  .map((field) => `b.${columns[field]}${days.includes(field) ? '::text' : ''} as "${field}"`)
  .join(', ');

const select = `select b.id, b.project_id as "projectId", b.version, b.accepted_at as "acceptedAt", a.name as "acceptedByName", b.accepted_early as "acceptedEarly",
    ${benefitColumns},
    p.name as "ownerName", array(${leads} order by u.name) as "ownerLeads", v.name as "budgetUnitName", l.title as "lineTitle",
    exists (select from project_person r where r.project_id = b.project_id and r.person_id = b.owner_id and r.relation = 'manager') as "ownerLeadsProject",
    m.measured_on::text as "latestOn", m.value as "latestValue",
    (select count(*)::int from benefit_measurement n where n.benefit_id = b.id) as measurements
  from benefit b join benefit_node k on k.id = b.id left join person p on p.id = b.owner_id left join person a on a.id = b.accepted_by
    left join organisation_unit v on v.id = b.budget_unit_id left join business_case_line l on l.id = b.line_id
    left join lateral (select measured_on, value from benefit_measurement where benefit_id = b.id order by measured_on desc limit 1) m on true`;

/** A project's benefits, in the order of its map. */
export function listBenefits(manager: TenantManager, projectId: string): Promise<BenefitRow[]> {
  return manager.query(`${select} where b.project_id = $1 order by k.place, b.id`, [projectId]);
}

/** Benefits that somebody owns and has not said yes to, of projects that go on. */
export function listOwnUnaccepted(
  manager: TenantManager,
  personId: string,
): Promise<(BenefitRow & { projectTitle: string })[]> {
  return manager.query(
    `select x.*, j.title as "projectTitle" from (${select} where b.owner_id = $1 and b.accepted_at is null) x
     join project j on j.id = x."projectId" where j.state = 'active' order by j.title, x.name, x.id`,
    [personId],
  );
}

export async function readBenefit(manager: TenantManager, id: string): Promise<BenefitRow | null> {
  const rows = await manager.query<BenefitRow[]>(`${select} where b.id = $1`, [id]);
  return rows[0] ?? null;
}

/** A benefit with its project, as its owner sees it. */
export interface OwnBenefitRow extends BenefitRow {
  projectTitle: string;
  goLiveOn: string | null;
  phase: ProjectPhase;
}

/** The benefits that somebody owns in projects that were not stopped, by project and name; a guest's only where they see the project. */
export function listOwnBenefits(
  manager: TenantManager,
  personId: string | null,
  guest: boolean,
): Promise<OwnBenefitRow[]> {
  return manager.query(
    `select c.*, j.title as "projectTitle", j.go_live_on::text as "goLiveOn", j.phase from project j
       join lateral (${select} where b.project_id = j.id and b.owner_id = $1) c on true
     where j.state <> 'stopped' and (not $2::boolean or exists (select from project_person g where g.project_id = j.id and g.person_id = $1
       and (g.until is null or g.until >= current_date))) order by j.title, j.id, c.name, c.id`,
    [personId, guest],
  );
}

/** The form of a card, without what was only read with it. */
export function formOfBenefit(row: BenefitForm): BenefitForm {
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as unknown as BenefitForm;
}

/** Keeps others who write this project's benefits and map waiting until the transaction ends, so that what is read next is what stands. */
export async function holdProject(manager: TenantManager, projectId: string): Promise<void> {
  await manager.query('select id from project where id = $1 for no key update', [projectId]);
}

/** Adds a benefit and its field in the map, below those that are there. @returns its id */
export async function insertBenefit(
  manager: TenantManager,
  actor: ProjectActor,
  projectId: string,
  { name, side, kind }: { name: string; side: BenefitSide; kind: BenefitKind },
): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `with made as (insert into benefit (organisation_id, project_id, name, side, kind, created_by) values ($1, $2, $3, $4, $5, $6) returning id)
     select id from made`,
    [actor.organisationId, projectId, name, side, kind, actor.personId],
  );
  const id = row?.id ?? '';
  await manager.query(
    `insert into benefit_node (organisation_id, project_id, id, kind, benefit_id, place)
     select $1, $2, $3, 'benefit', $3, coalesce(max(place), 0) + 1 from benefit_node where project_id = $2 and kind = 'benefit'`,
    [actor.organisationId, projectId, id],
  );
  return id;
}

/** Writes the form. What the owner said yes to is taken back where `retract` says so. */
export async function updateBenefit(
  manager: TenantManager,
  id: string,
  form: BenefitForm,
  retract: boolean,
): Promise<void> {
  const values = fields.map((field) =>
    lists.includes(field) ? JSON.stringify(form[field]) : form[field],
  );
  const sets = fields.map((field, index) => `${columns[field]} = $${index + 3}`).join(', ');
  await manager.query(
    `update benefit set ${sets}, version = version + 1,
       accepted_at = case when $2 then null else accepted_at end, accepted_by = case when $2 then null else accepted_by end,
       accepted_early = accepted_early and not $2
     where id = $1`,
    [id, retract, ...values],
  );
}

/** The field in the map, and its links, go with the card. */
export async function deleteBenefit(manager: TenantManager, id: string): Promise<void> {
  await manager.query('delete from benefit where id = $1', [id]);
}

/**
 * Writes the owner's yes, or takes it back.
 * @param early whether it is given before the money is decided
 * @returns whether the version that was read was still there
 */
export async function writeAcceptance(
  manager: TenantManager,
  id: string,
  personId: string | null,
  early: boolean,
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update benefit set accepted_by = $2, accepted_at = case when $2::uuid is not null then now() end, accepted_early = $4, version = version + 1
     where id = $1 and version = $3 returning id`,
    [id, personId, seen, early],
  );
  return changed.length > 0;
}

/** Somebody who can be asked to own a benefit. */
export interface OwnerRow {
  personId: string;
  name: string;
  leads: string[];
  roles: string[];
  managesProject: boolean;
}

/** Colleagues of today, those who lead units first. */
export function listColleagues(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
): Promise<OwnerRow[]> {
  return manager.query(
    `select * from (select p.id as "personId", p.name, m.roles, array(${leads} order by u.name) as leads,
       exists (select from project_person r where r.project_id = $2 and r.person_id = p.id and r.relation = 'manager') as "managesProject"
     from membership m join person p on p.id = m.person_id where m.organisation_id = $1 and m.ended_at is null) c
     order by cardinality(c.leads) = 0, c.name, c."personId"`,
    [organisationId, projectId],
  );
}

/** Whom the organisation has invited and who has not come yet, by name. */
export function listInvited(
  manager: TenantManager,
  organisationId: string,
): Promise<{ name: string; roles: string[] }[]> {
  return manager.query(
    `select i.name, i.roles from invitation i
     where i.organisation_id = $1 and i.accepted_at is null and i.revoked_at is null order by i.name, i.id`,
    [organisationId],
  );
}

/** Puts the owners of a project's benefits on the project, and takes away who no longer owns one. */
export async function relateOwner(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  before: string | null,
  now: string | null,
): Promise<void> {
  if (now !== null)
    await manager.query(
      `insert into project_person (organisation_id, project_id, person_id, relation) values ($1, $2, $3, 'benefit-owner') on conflict do nothing`,
      [organisationId, projectId, now],
    );
  if (before !== null)
    await manager.query(
      `delete from project_person where project_id = $1 and person_id = $2 and relation = 'benefit-owner'
         and not exists (select from benefit b where b.project_id = $1 and b.owner_id = $2)`,
      [projectId, before],
    );
}

/** Whether there is such a line in the project's business case. */
export async function isLineOf(
  manager: TenantManager,
  projectId: string,
  lineId: string,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'select from business_case_line where project_id = $1 and id = $2',
    [projectId, lineId],
  );
  return rows.length > 0;
}
