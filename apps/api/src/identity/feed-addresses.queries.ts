import type { TenantContext, TenantManager } from '../persistence/tenant-transaction';
import type { FeedAddressView } from './feed-addresses.views';

/** The caller's own addresses that are open, newest first; the table's policies leave out everybody else's. */
export function listFeedAddresses(manager: TenantManager): Promise<FeedAddressView[]> {
  return manager.query(
    `select f.id, case when k.code is not null then jsonb_build_object('code', k.code, 'title', k.title) end as kle, f.created_at as "createdAt",
       f.last_used_at as "lastUsedAt"
     from feed_address f left join kle_group k on k.code = f.kle
     where f.revoked_at is null and coalesce(f.last_used_at, f.created_at) > now() - interval '1 year' order by f.created_at desc, f.id desc`,
  );
}

/** @returns the id of the address; null where there is no such KLE main group */
export async function writeFeedAddress(
  manager: TenantManager,
  { organisationId, personId }: TenantContext,
  kle: string | null,
  hash: Buffer,
): Promise<string | null> {
  const rows = await manager.query<{ id: string }[]>(
    `insert into feed_address (organisation_id, person_id, kle, token_hash)
     select $1, $2, $3, $4 where $3::text is null or exists (select from kle_group where code = $3) returning id`,
    [organisationId, personId, kle, hash],
  );
  return rows[0]?.id ?? null;
}

/** @returns whether the caller had an open address by that id */
export async function revokeFeedAddress(manager: TenantManager, id: string): Promise<boolean> {
  const [rows] = await manager.query<[unknown[], number]>(
    'update feed_address set revoked_at = now() where id = $1 and revoked_at is null returning id',
    [id],
  );
  return rows.length > 0;
}

/** What an address of the caller's follows: a KLE main group, or everything for null. */
export async function followedBy(manager: TenantManager, id: string): Promise<string | null> {
  const rows = await manager.query<{ kle: string | null }[]>(
    'select kle from feed_address where id = $1',
    [id],
  );
  return rows[0]?.kle ?? null;
}
