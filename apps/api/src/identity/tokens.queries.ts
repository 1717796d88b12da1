import type { Role } from '@erfa/domain';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { TokenView } from './tokens.views';

const columns = `t.id, t.name, t.role, p.name as owner, coalesce(p.built_in, false) as "local", t.created_at as "createdAt", t.expires_at as "expiresAt",
  t.last_used_at as "lastUsedAt", t.revoked_at as "revokedAt"`;

/** Every token of the organisation, newest first. */
export function listTokens(manager: TenantManager): Promise<TokenView[]> {
  return manager.query(
    `select ${columns} from api_token t left join person p on p.id = t.person_id order by t.created_at desc, t.id`,
  );
}

export interface NewToken {
  organisationId: string;
  personId: string;
  name: string;
  role: Role;
  hash: Buffer;
  expiresAt: Date;
}

/** @returns the id of the token */
export async function writeToken(manager: TenantManager, token: NewToken): Promise<string> {
  const [row] = await manager.query<[{ id: string }]>(
    `insert into api_token (organisation_id, person_id, name, role, token_hash, expires_at) values ($1, $2, $3, $4, $5, $6) returning id`,
    [token.organisationId, token.personId, token.name, token.role, token.hash, token.expiresAt],
  );
  return row.id;
}

/** @returns whether there was a valid token by that id */
export async function revokeToken(
  manager: TenantManager,
  organisationId: string,
  id: string,
): Promise<boolean> {
  const [rows] = await manager.query<[unknown[], number]>(
    'update api_token set revoked_at = now() where organisation_id = $1 and id = $2 and revoked_at is null returning id',
    [organisationId, id],
  );
  return rows.length > 0;
}
