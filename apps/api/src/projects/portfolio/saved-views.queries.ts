import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import type { PortfolioSavedView, WritePortfolioView } from './portfolio.views';

/** A guest has views of their own alone; who changes all projects may take away what others shared. */
const select = `select v.id, v.name, v.query, v.shared, n.name as "ownerName", (v.owner_id = $1 or (v.shared and $2::boolean)) as "mayChange", v.version
  from portfolio_view v join person n on n.id = v.owner_id where (not $3::boolean or v.owner_id = $1)`;

const asking = (actor: ProjectActor): unknown[] => [actor.personId, actor.editsAll, actor.guest];

/** One's own views and those that are shared, by name. The database shows nobody another's own. */
export function listViews(
  manager: TenantManager,
  actor: ProjectActor,
): Promise<PortfolioSavedView[]> {
  return manager.query(`${select} order by v.name collate "da-x-icu", v.id`, asking(actor));
}

export async function readView(
  manager: TenantManager,
  actor: ProjectActor,
  id: string,
): Promise<PortfolioSavedView | null> {
  const rows = await manager.query<PortfolioSavedView[]>(`${select} and v.id = $4`, [
    ...asking(actor),
    id,
  ]);
  return rows[0] ?? null;
}

export async function countViews(manager: TenantManager): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    'select count(*)::int as count from portfolio_view',
  );
  return row?.count ?? 0;
}

export async function insertView(
  manager: TenantManager,
  actor: ProjectActor,
  write: WritePortfolioView,
): Promise<void> {
  await manager.query(
    'insert into portfolio_view (organisation_id, owner_id, name, query, shared) values ($1, $2, $3, $4, $5)',
    [actor.organisationId, actor.personId, write.name, write.query, write.shared],
  );
}

/** @returns whether the version that was read was still there */
export async function updateView(
  manager: TenantManager,
  id: string,
  write: WritePortfolioView,
  seen: number,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(
    'update portfolio_view set name = $3, query = $4, shared = $5, version = version + 1 where id = $1 and version = $2 returning id',
    [id, seen, write.name, write.query, write.shared],
  );
  return changed.length > 0;
}

export async function deleteView(manager: TenantManager, id: string): Promise<void> {
  await manager.query('delete from portfolio_view where id = $1', [id]);
}
