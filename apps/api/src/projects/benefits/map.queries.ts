import type { BenefitLinkRef, BenefitNodeKind } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';

/** A field of the map. A benefit's title is the card's name, a goal's the goal's. */
export interface BenefitNodeRow {
  id: string;
  projectId: string;
  kind: BenefitNodeKind;
  title: string;
  detail: string;
  goalId: string | null;
  place: number;
  version: number;
}

const select = `select n.id, n.project_id as "projectId", n.kind, coalesce(b.name, g.title, n.title) as title,
    case when g.id is null then n.detail else concat_ws(', ', nullif(g.source, ''), case when g.begins_year = g.ends_year then g.begins_year::text
      else g.begins_year || '–' || g.ends_year end) end as detail, n.goal_id as "goalId", n.place, n.version
  from benefit_node n left join benefit b on b.id = n.benefit_id left join strategy_goal g on g.id = n.goal_id`;

/** The fields of a project's map, column by column from above. */
export function listNodes(manager: TenantManager, projectId: string): Promise<BenefitNodeRow[]> {
  return manager.query(
    `${select} where n.project_id = $1
     order by array_position(array['deliverable', 'change', 'benefit', 'goal'], n.kind), n.place, n.id`,
    [projectId],
  );
}

export async function readNode(manager: TenantManager, id: string): Promise<BenefitNodeRow | null> {
  const rows = await manager.query<BenefitNodeRow[]>(`${select} where n.id = $1`, [id]);
  return rows[0] ?? null;
}

export function listBenefitLinks(
  manager: TenantManager,
  projectId: string,
): Promise<BenefitLinkRef[]> {
  return manager.query(
    'select from_id as "fromId", to_id as "toId" from benefit_link where project_id = $1 order by from_id, to_id',
    [projectId],
  );
}

/** Adds a field below those of its column. @returns whether it was not there; a goal stands in a map once */
export async function insertNode(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  node: { kind: BenefitNodeKind; title: string; detail: string; goalId: string | null },
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `insert into benefit_node (organisation_id, project_id, kind, title, detail, goal_id, place)
     select $1, $2, $3, $4, $5, $6, coalesce(max(place), 0) + 1 from benefit_node where project_id = $2 and kind = $3
     on conflict (organisation_id, project_id, goal_id) do nothing returning id`,
    [organisationId, projectId, node.kind, node.title, node.detail, node.goalId],
  );
  return rows.length > 0;
}

export async function updateNode(
  manager: TenantManager,
  id: string,
  { title, detail }: { title: string; detail: string },
): Promise<void> {
  await manager.query(
    'update benefit_node set title = $2, detail = $3, version = version + 1 where id = $1',
    [id, title, detail],
  );
}

/** Puts the fields of a column in the order of their ids. */
export async function orderNodes(manager: TenantManager, ids: readonly string[]): Promise<void> {
  await manager.query(
    `update benefit_node n set place = o.place from unnest($1::uuid[]) with ordinality o(id, place) where n.id = o.id and n.place <> o.place`,
    [ids],
  );
}

/** Links of the field go with it. */
export async function deleteNode(manager: TenantManager, id: string): Promise<void> {
  await manager.query('delete from benefit_node where id = $1', [id]);
}

/** @returns whether it was not there yet */
export async function insertBenefitLink(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
  { fromId, toId }: BenefitLinkRef,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `insert into benefit_link (organisation_id, project_id, from_id, to_id) values ($1, $2, $3, $4) on conflict do nothing returning from_id`,
    [organisationId, projectId, fromId, toId],
  );
  return rows.length > 0;
}

/** @returns whether it was there */
export async function deleteBenefitLink(
  manager: TenantManager,
  projectId: string,
  { fromId, toId }: BenefitLinkRef,
): Promise<boolean> {
  const [gone] = await manager.query<[unknown[], number]>(
    'delete from benefit_link where project_id = $1 and from_id = $2 and to_id = $3 returning from_id',
    [projectId, fromId, toId],
  );
  return gone.length > 0;
}
