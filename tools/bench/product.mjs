// The built product in a process of its own, on a data folder of its own, exactly as `npm start` runs it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';

const root = path.resolve(import.meta.dirname, '../..');

export async function freePort() {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export class Product {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'erfa-bench-'));
  port = 0;
  child = null;

  get host() {
    return `localhost:${this.port}`;
  }

  /** @returns {Promise<number>} seconds until it was healthy */
  async start() {
    this.port ||= await freePort();
    const began = performance.now();
    this.child = spawn(
      process.execPath,
      ['--enable-source-maps', path.join(root, 'dist/apps/api/main.mjs')],
      {
        cwd: root,
        env: {
          ...process.env,
          PORT: String(this.port),
          ERFA_DATA_DIR: this.dataDir,
          NODE_OPTIONS: '',
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    for (;;) {
      if (this.child.exitCode !== null) throw new Error('Erfa did not start.');
      if (
        await fetch(`http://${this.host}/api/health`).then(
          (answer) => answer.ok,
          () => false,
        )
      )
        break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return (performance.now() - began) / 1000;
  }

  async stop() {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await gone;
  }

  remove() {
    fs.rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Resident memory of Node in MB; null where the system does not tell. */
  memory() {
    try {
      return (
        Number(
          /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))[1],
        ) / 1024
      );
    } catch {
      return null;
    }
  }

  #login(user, password) {
    const port = Number(
      fs.readFileSync(path.join(this.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3],
    );
    return { host: '127.0.0.1', port, user, password, database: 'erfa_demo' };
  }

  get #secrets() {
    return JSON.parse(fs.readFileSync(path.join(this.dataDir, 'postgres-secrets.json'), 'utf8'));
  }

  /** How the app itself logs in: what row-level security binds. */
  get appLogin() {
    return this.#login('erfa_app', this.#secrets.appPassword);
  }

  /** A connection as the app itself has it. */
  async app() {
    const client = new pg.Client(this.appLogin);
    await client.connect();
    return client;
  }

  /** A connection past every policy, to arrange and to look. */
  async superuser() {
    const client = new pg.Client(this.#login('erfa_bootstrap', this.#secrets.superuserPassword));
    // When the run fails the server is stopped under it; the failure is what should be read.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }
}
