import pg from 'pg';
import type { EmbeddedServer } from './embedded/server';
import { superuser } from './embedded/secrets';
import { appRole, ownerRole, rolesSql } from './roles';

/** A number of our own, so that no other program's lock is meant. */
const provisionLock = 20261124;

/** The two addresses of one database: the app's login, and the one that may run migrations. */
export interface DatabaseUrls {
  url: string;
  ownerUrl: string;
}

/** Makes roles and the named database on Erfa's own server where they are missing; nothing is ever deleted. */
export async function provision(server: EmbeddedServer, database: string): Promise<DatabaseUrls> {
  const { port, secrets } = server;
  const login = (user: string, password: string, name: string): string =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${name}`;
  const client = new pg.Client(login(superuser, secrets.superuserPassword, 'postgres'));
  await client.connect();
  try {
    // Roles are one for the whole server: who finds another at it waits. The lock ends with the connection.
    await client.query('select pg_advisory_lock($1)', [provisionLock]);
    await client.query(rolesSql);
    await client.query(
      `alter role ${appRole} login password ${client.escapeLiteral(secrets.appPassword)}`,
    );
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      database,
    ]);
    if (!rowCount)
      await client.query(`create database ${client.escapeIdentifier(database)} owner ${ownerRole}`);
    await client.query(`revoke all on database ${client.escapeIdentifier(database)} from public`);
    await client.query(
      `grant connect on database ${client.escapeIdentifier(database)} to ${appRole}`,
    );
  } finally {
    await client.end();
  }
  return {
    url: login(appRole, secrets.appPassword, database),
    ownerUrl: login(superuser, secrets.superuserPassword, database),
  };
}
