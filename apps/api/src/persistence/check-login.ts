import pg from 'pg';
import { ConfigError } from '../config';
import { definerRole, ownerRole } from './roles';

/**
 * Row-level security only binds a login that owns nothing and bypasses nothing.
 * @throws ConfigError when the app's login is a superuser, bypasses row-level security, or can become an owner
 */
export async function checkAppLogin(url: string): Promise<void> {
  const client = new pg.Client(url);
  try {
    await client.connect();
  } catch (error) {
    throw new ConfigError(
      'DATABASE_URL',
      `cannot be reached (${(error as Error).message}).`,
      'Check address, password and that the server runs.',
    );
  }
  try {
    const { rows } = await client.query<{
      version: number;
      superuser: boolean;
      bypass: boolean;
      owner: boolean;
    }>(`
      select current_setting('server_version_num')::int as version, r.rolsuper as superuser, r.rolbypassrls as bypass,
        exists (select from pg_roles o where o.rolname in ('${ownerRole}', '${definerRole}') and pg_has_role(r.oid, o.oid, 'member'))
          or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname = 'public' and pg_has_role(r.oid, c.relowner, 'member'))
          or exists (select from pg_database d where d.datname = current_database() and pg_has_role(r.oid, d.datdba, 'member')) as owner
      from pg_roles r where r.rolname = current_user`);
    const login = rows[0];
    if (!login)
      throw new ConfigError(
        'DATABASE_URL',
        'gives a login that the server does not know.',
        'Check the user name.',
      );
    if (login.version < 180000)
      throw new ConfigError(
        'DATABASE_URL',
        `is PostgreSQL ${Math.floor(login.version / 10000)}.`,
        'Erfa needs 18 or newer.',
      );
    const why = login.superuser
      ? 'is a superuser'
      : login.bypass
        ? 'bypasses row-level security'
        : login.owner
          ? 'owns the tables or may become their owner'
          : null;
    if (why !== null) {
      throw new ConfigError(
        'DATABASE_URL',
        `gives a login that ${why}: municipalities would not be kept apart.`,
        'Give a login with nothing but the role erfa_app; docs/operations.md shows how.',
      );
    }
  } finally {
    await client.end();
  }
}
