import pg from 'pg';

/** Held while one Erfa runs on a data folder. */
export interface FolderLock {
  release(): Promise<void>;
}

/** A number of our own for the lock that one running Erfa holds on its data folder. */
const lockNumber = 20121205;

/** Thrown when another Erfa already runs on the data folder. */
export class AlreadyRunning extends Error {}

/** Takes the lock on a connection of its own; it is free again the moment this process ends, however it ends. */
export async function lockFolder(ownerUrl: string, dataDir: string): Promise<FolderLock> {
  const url = new URL(ownerUrl);
  url.pathname = '/postgres';
  const client = new pg.Client(url.href);
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ free: boolean }>(
    'select pg_try_advisory_lock($1) as free',
    [lockNumber],
  );
  if (rows[0]?.free === true) return { release: () => client.end().catch(() => undefined) };
  await client.end();
  throw new AlreadyRunning(
    `Erfa already runs on ${dataDir}. Stop it first, or give this one another folder as ERFA_DATA_DIR.`,
  );
}
