import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config';
import { checkAppLogin } from '../persistence/check-login';
import { lockFolder, type FolderLock } from '../persistence/embedded/folder-lock';
import { startEmbedded, type EmbeddedServer } from '../persistence/embedded/server';
import { provision, type DatabaseUrls } from '../persistence/provision';

/** The database that Erfa runs on, and how to leave it. */
export interface RunningDatabase extends DatabaseUrls {
  /** One line for the console. */
  description: string;
  stop(): Promise<void>;
}

/** Name of the database on Erfa's own server; the demonstration has one beside the real one. */
export function databaseName(demonstration: boolean): string {
  return demonstration ? 'erfa_demo' : 'erfa';
}

/** Connects to the external database, or starts Erfa's own and keeps it running. */
export async function openDatabase(config: Config): Promise<RunningDatabase> {
  if (config.database) {
    return {
      ...config.database,
      description: 'PostgreSQL at DATABASE_URL',
      stop: () => Promise.resolve(),
    };
  }
  const keeper = new ServerKeeper(config);
  return keeper.open();
}

/** Looks after Erfa's own server: starts it, brings it back when it dies, stops it in order. */
class ServerKeeper {
  private server: EmbeddedServer | null = null;
  private lock: FolderLock | null = null;
  private stopping = false;

  constructor(private readonly config: Config) {}

  async open(): Promise<RunningDatabase> {
    const server = await this.start();
    const urls = await provision(server, databaseName(this.config.demonstration));
    this.lock = await lockFolder(urls.ownerUrl, this.config.dataDir).catch(
      async (error: unknown) => {
        if (!server.takenOver) await server.stop();
        throw error;
      },
    );
    return {
      ...urls,
      description: `PostgreSQL 18 in ${this.config.dataDir}${server.takenOver ? ', taken over from a run that ended without goodbye' : ''}`,
      stop: async () => {
        this.stopping = true;
        await this.lock?.release();
        await this.server?.stop();
      },
    };
  }

  private async start(port?: number): Promise<EmbeddedServer> {
    const server = await startEmbedded({
      root: this.config.root,
      dataDir: this.config.dataDir,
      ...(port === undefined ? {} : { port }),
    });
    this.server = server;
    if (server.takenOver) this.watchTakenOver(server);
    else server.onUnexpectedEnd(() => void this.revive(server.port));
    return server;
  }

  /** A server that is not our child tells us of its end by breaking the lock's connection. */
  private watchTakenOver(server: EmbeddedServer): void {
    const timer = setInterval(() => {
      try {
        process.kill(server.pid, 0);
      } catch {
        clearInterval(timer);
        if (!this.stopping) void this.revive(server.port);
      }
    }, 500);
    timer.unref();
  }

  /** Comes back on the same port, so that waiting connections find it; PostgreSQL recovers by itself what was committed. */
  private async revive(port: number): Promise<void> {
    for (let pause = 100; !this.stopping; pause = Math.min(pause * 2, 5000)) {
      await wait(pause);
      try {
        const server = await this.start(port);
        this.lock = await lockFolder(
          (await provision(server, databaseName(this.config.demonstration))).ownerUrl,
          this.config.dataDir,
        );
        process.stderr.write('PostgreSQL ended unexpectedly and is back.\n');
        return;
      } catch (error) {
        process.stderr.write(
          `PostgreSQL ended unexpectedly; still trying to bring it back: ${(error as Error).message}\n`,
        );
      }
    }
  }
}

/** Refuses an external login that row-level security would not bind. */
export async function assertSafeLogin(config: Config, url: string): Promise<void> {
  if (config.database) await checkAppLogin(url);
}
