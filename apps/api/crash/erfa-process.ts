import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { superuser, type ServerSecrets } from '../src/persistence/embedded/secrets';

const root = path.resolve(__dirname, '../../..');

/** The built product in a process of its own, exactly as `npm start` runs it. */
export class ErfaProcess {
  private child: ChildProcess | null = null;
  private said = '';

  constructor(
    readonly port: number,
    readonly dataDir: string,
  ) {}

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts Node and waits until it is healthy. */
  async start(): Promise<void> {
    const env = {
      ...process.env,
      PORT: String(this.port),
      ERFA_DATA_DIR: this.dataDir,
      NODE_OPTIONS: '',
    };
    this.said = '';
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', path.join(root, 'dist/apps/api/main.mjs')],
      { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    this.child = child;
    await this.healthy();
  }

  /** Waits until Erfa and its database answer. */
  async healthy(): Promise<void> {
    for (let left = 1200; left > 0; left -= 1) {
      if (this.child?.exitCode != null) throw new Error(`Erfa ended:\n${this.said}`);
      const ok = await fetch(`${this.url}/api/health`, { signal: AbortSignal.timeout(3000) }).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ok) return;
      await wait(50);
    }
    throw new Error(`Erfa did not come back:\n${this.said}`);
  }

  get running(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** kill -9 of Node. PostgreSQL is not its concern. */
  async killNode(): Promise<void> {
    const { child } = this;
    if (!child || !this.running) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** kill -9 of PostgreSQL: the postmaster first, so that it restarts nothing, then every process it had. */
  killPostgres(): void {
    const postmaster = this.postmaster();
    if (postmaster === null) return;
    const children = childrenOf(postmaster.pid);
    for (const pid of [postmaster.pid, ...children]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself in between.
      }
    }
  }

  /** Ends Node in order, which stops PostgreSQL too. */
  async stop(): Promise<void> {
    const { child } = this;
    if (!child || !this.running) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }

  /** Asks the database itself, past Erfa. */
  async ask<Row extends object>(sql: string): Promise<Row[]> {
    const postmaster = this.postmaster();
    const secrets = JSON.parse(
      fs.readFileSync(path.join(this.dataDir, 'postgres-secrets.json'), 'utf8'),
    ) as ServerSecrets;
    const client = new pg.Client({
      host: '127.0.0.1',
      port: postmaster?.port ?? 0,
      user: superuser,
      password: secrets.superuserPassword,
      database: 'erfa_demo',
    });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  private postmaster(): { pid: number; port: number } | null {
    try {
      const lines = fs
        .readFileSync(path.join(this.dataDir, 'postgres/postmaster.pid'), 'utf8')
        .split('\n');
      return { pid: Number(lines[0]), port: Number(lines[3]) };
    } catch {
      return null;
    }
  }
}

function childrenOf(parent: number): number[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return (
          Number(/^PPid:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) ===
          parent
        );
      } catch {
        return false;
      }
    });
}
