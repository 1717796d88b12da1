import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { superuser, type ServerSecrets } from './secrets';

/** A server that runs on a data folder though this process did not start it. */
export interface LeftoverServer {
  port: number;
  pid: number;
  stop(): Promise<void>;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * The server that already runs on `dir`, when it is certainly ours: it takes our password, and it says itself that it serves this very folder.
 * A stale postmaster.pid, a stranger's process under the same id, or a server of a copied folder: `null`.
 */
export async function runningServer(
  dir: string,
  secrets: ServerSecrets,
): Promise<LeftoverServer | null> {
  const file = path.join(dir, 'postmaster.pid');
  if (!fs.existsSync(file)) return null;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!pid || !port || !alive(pid)) return null;
  if (!(await serves(dir, port, pid, secrets))) return null;
  return {
    port,
    pid,
    stop: async () => {
      process.kill(pid, 'SIGINT');
      while (alive(pid)) await wait(20);
    },
  };
}

async function serves(
  dir: string,
  port: number,
  pid: number,
  secrets: ServerSecrets,
): Promise<boolean> {
  // A server that recovers from a crash takes a moment before it answers.
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: superuser,
      password: secrets.superuserPassword,
      database: 'postgres',
      connectionTimeoutMillis: 2000,
    });
    try {
      await client.connect();
      const { rows } = await client.query<{ dir: string }>(
        `select current_setting('data_directory') as dir`,
      );
      return folderOf(rows[0]?.dir ?? '', pid) === fs.realpathSync(dir);
    } catch (error) {
      // 57P03: starting up or recovering.
      if ((error as { code?: string }).code !== '57P03') return false;
    } finally {
      await client.end().catch(() => undefined);
    }
    await wait(100);
  }
  return false;
}

/** A server started with a relative folder names it by its working directory. */
function folderOf(said: string, pid: number): string {
  try {
    return fs.realpathSync(said.startsWith('/proc/self/cwd') ? `/proc/${pid}/cwd` : said);
  } catch {
    return '';
  }
}
