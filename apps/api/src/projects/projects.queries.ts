import type {
  ProjectKind,
  ProjectPhase,
  ProjectRelation,
  ProjectSize,
  ProjectState,
  FurtherTool,
} from '@erfa/domain';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { ProjectActor } from './actor';
import type { ProjectOrigin } from './project.entities';

/** What is written of a project's frame. Days are ISO dates. */
export interface ProjectFields {
  title: string;
  purpose: string;
  kind: ProjectKind;
  size: ProjectSize;
  kle: string[];
  technology: string[];
  productId: string | null;
  caseNumber: string;
  tools: FurtherTool[];
  procures: boolean;
  state: ProjectState;
  beginsOn: string | null;
  goLiveOn: string | null;
  handoverOn: string | null;
  followedUntil: string | null;
}

/** A project as it is read, with what its page heads with. */
export interface ProjectRow extends ProjectFields {
  id: string;
  phase: ProjectPhase;
  origin: ProjectOrigin;
  assessmentId: string | null;
  actionId: string | null;
  nodeKey: string | null;
  sharedFrom: string | null;
  productName: string | null;
  supplierId: string | null;
  supplierName: string | null;
  createdAt: Date;
  updatedAt: Date;
  updatedByName: string | null;
  version: number;
  mayEdit: boolean;
}

/** Where somebody was put. */
export interface RelationRow {
  personId: string;
  name: string;
  relation: ProjectRelation;
  until: string | null;
}

export interface UnitRow {
  id: string;
  name: string;
  leaderName: string | null;
}

/** The system of a project `p`: what KL put it together with, if anything. */
const product = `(select coalesce(c.merged_into, c.id) from product c where c.id = p.product_id)`;

const fields = `p.id, p.title, p.purpose, p.kind, p.size, p.kle, p.technology, ${product} as "productId", p.case_number as "caseNumber",
  p.tools, p.procures, p.phase, p.state, p.begins_on::text as "beginsOn", p.go_live_on::text as "goLiveOn", p.handover_on::text as "handoverOn",
  p.followed_until::text as "followedUntil", p.origin, p.assessment_id as "assessmentId", p.action_id as "actionId", p.node_key as "nodeKey", p.shared_from as "sharedFrom",
  p.created_at as "createdAt", p.updated_at as "updatedAt", p.version`;

/**
 * Whether a project `p` is one that the actor sees: all of the organisation's, but for a guest those they are a guest of today.
 * `$1` is the person, `$2` whether they are a guest.
 */
export const visibleProjects = `(not $2::boolean or exists (select from project_person r where r.project_id = p.id and r.person_id = $1
  and (r.until is null or r.until >= current_date)))`;

const edits = `($3::boolean or exists (select from project_person r where r.project_id = p.id and r.person_id = $1 and r.relation in ('owner', 'manager')))`;

export async function readProject(
  manager: TenantManager,
  actor: ProjectActor,
  id: string,
): Promise<ProjectRow | null> {
  const rows = await manager.query<ProjectRow[]>(
    `select ${fields}, ${edits} as "mayEdit", d.name as "productName", s.id as "supplierId", s.name as "supplierName", u.name as "updatedByName"
     from project p left join product d on d.id = ${product} left join supplier s on s.id = d.supplier_id left join person u on u.id = p.updated_by
     where p.id = $4 and ${visibleProjects}`,
    [actor.personId, actor.guest, actor.editsAll, id],
  );
  return rows[0] ?? null;
}

/** A project in a list. */
export interface ListedRow {
  id: string;
  title: string;
  kind: ProjectKind;
  phase: ProjectPhase;
  state: ProjectState;
  goLiveOn: string | null;
  managerName: string | null;
  ownerName: string | null;
  updatedAt: Date;
}

/** The projects that the actor sees, those changed last first. */
export function listProjects(manager: TenantManager, actor: ProjectActor): Promise<ListedRow[]> {
  return manager.query(
    `select p.id, p.title, p.kind, p.phase, p.state, p.go_live_on::text as "goLiveOn", p.updated_at as "updatedAt",
       (select min(n.name) from project_person r join person n on n.id = r.person_id where r.project_id = p.id and r.relation = 'manager') as "managerName",
       (select min(n.name) from project_person r join person n on n.id = r.person_id where r.project_id = p.id and r.relation = 'owner') as "ownerName"
     from project p where ${visibleProjects} order by p.updated_at desc, p.id`,
    [actor.personId, actor.guest],
  );
}

/** Who has to do with a project, owner first. */
export function listRelations(manager: TenantManager, projectId: string): Promise<RelationRow[]> {
  return manager.query(
    `select r.person_id as "personId", n.name, r.relation, r.until::text as until from project_person r join person n on n.id = r.person_id
     where r.project_id = $1 order by array_position(array['owner', 'manager', 'steering', 'benefit-owner', 'guest'], r.relation), n.name, r.person_id`,
    [projectId],
  );
}

export function listUnits(manager: TenantManager, projectId: string): Promise<UnitRow[]> {
  return manager.query(
    `select u.id, u.name, u.leader_name as "leaderName" from project_unit x join organisation_unit u on u.id = x.unit_id
     where x.project_id = $1 order by u.name, u.id`,
    [projectId],
  );
}

/** What a new project is made from. */
export interface Beginning {
  origin: ProjectOrigin;
  assessmentId: string | null;
  actionId: string | null;
  nodeKey: string | null;
  sharedFrom: string | null;
}

/** @returns the id, of the one that the same person began by the same key where there is one already */
export async function insertProject(
  manager: TenantManager,
  actor: ProjectActor,
  fields: Omit<ProjectFields, 'state' | 'handoverOn' | 'followedUntil'>,
  from: Beginning,
  key: string | null,
): Promise<{ id: string; made: boolean }> {
  const rows = await manager.query<{ id: string }[]>(
    `insert into project (organisation_id, created_by, updated_by, title, purpose, kind, size, kle, technology, product_id, case_number, tools, procures,
       begins_on, go_live_on, origin, assessment_id, action_id, node_key, begun_as, shared_from)
     values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
     on conflict (organisation_id, created_by, begun_as) do nothing returning id`,
    [
      actor.organisationId,
      actor.personId,
      fields.title,
      fields.purpose,
      fields.kind,
      fields.size,
      fields.kle,
      fields.technology,
      fields.productId,
      fields.caseNumber,
      fields.tools,
      fields.procures,
      fields.beginsOn,
      fields.goLiveOn,
      from.origin,
      from.assessmentId,
      from.actionId,
      from.nodeKey,
      key,
      from.sharedFrom,
    ],
  );
  const [row] = rows;
  if (row) return { id: row.id, made: true };
  const [begun] = await manager.query<{ id: string }[]>(
    'select id from project where created_by = $1 and begun_as = $2',
    [actor.personId, key],
  );
  return { id: begun?.id ?? '', made: false };
}

/** @returns whether the version that was read was still there */
export async function updateProject(
  manager: TenantManager,
  id: string,
  fields: ProjectFields,
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    `update project set title = $3, purpose = $4, kind = $5, size = $6, kle = $7, technology = $8, product_id = $9, case_number = $10, tools = $11,
       procures = $12, state = $13, begins_on = $14, go_live_on = $15, handover_on = $16, followed_until = $17, version = version + 1
     where id = $1 and version = $2 returning id`,
    [
      id,
      seen,
      fields.title,
      fields.purpose,
      fields.kind,
      fields.size,
      fields.kle,
      fields.technology,
      fields.productId,
      fields.caseNumber,
      fields.tools,
      fields.procures,
      fields.state,
      fields.beginsOn,
      fields.goLiveOn,
      fields.handoverOn,
      fields.followedUntil,
    ],
  );
  return changed.length > 0;
}

/** Puts people, or takes them away; whoever is no colleague is left out, and their ids come back. */
export async function replaceRelations(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  people: readonly { personId: string; relation: ProjectRelation; until: string | null }[],
): Promise<void> {
  await manager.query(
    `delete from project_person r where r.project_id = $1 and not exists (
       select from jsonb_to_recordset($2::jsonb) w("personId" uuid, relation text) where w."personId" = r.person_id and w.relation = r.relation)`,
    [projectId, JSON.stringify(people)],
  );
  await manager.query(
    `insert into project_person (organisation_id, project_id, person_id, relation, until)
     select $1, $2, w."personId", w.relation, w.until from jsonb_to_recordset($3::jsonb) w("personId" uuid, relation text, until date)
     on conflict (organisation_id, project_id, person_id, relation) do update set until = excluded.until`,
    [organisationId, projectId, JSON.stringify(people)],
  );
}

/** Those of the ids that are no colleagues today. */
export async function strangersAmong(
  manager: TenantManager,
  organisationId: string,
  personIds: readonly string[],
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select w.id from unnest($2::uuid[]) w(id) where not exists (
       select from membership m where m.organisation_id = $1 and m.person_id = w.id and m.ended_at is null)`,
    [organisationId, personIds],
  );
  return rows.map(({ id }) => id);
}

export async function replaceUnits(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  unitIds: readonly string[],
): Promise<void> {
  await manager.query(
    'delete from project_unit where project_id = $1 and unit_id <> all($2::uuid[])',
    [projectId, unitIds],
  );
  await manager.query(
    `insert into project_unit (organisation_id, project_id, unit_id) select $1, $2, unnest($3::uuid[])
     on conflict do nothing`,
    [organisationId, projectId, unitIds],
  );
}

/** Those of the ids that are no units of the organisation. */
export async function unknownUnits(
  manager: TenantManager,
  unitIds: readonly string[],
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select w.id from unnest($1::uuid[]) w(id) where not exists (select from organisation_unit u where u.id = w.id)`,
    [unitIds],
  );
  return rows.map(({ id }) => id);
}

/** Colleagues who can be put on a project, by name; a guest is told only of those who are on it. */
export function listColleagues(
  manager: TenantManager,
  actor: ProjectActor,
  projectId: string,
): Promise<{ id: string; name: string }[]> {
  return manager.query(
    `select n.id, n.name from membership m join person n on n.id = m.person_id
     where m.organisation_id = $1 and m.ended_at is null
       and (not $2::boolean or exists (select from project_person r where r.project_id = $3 and r.person_id = n.id))
     order by n.name, n.id`,
    [actor.organisationId, actor.guest, projectId],
  );
}
