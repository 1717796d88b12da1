import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = path.join(import.meta.dirname, '../../..');

/** An answer of Erfa's API. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A running Erfa of one's own, asked as KL's administrator. */
export interface RunningErfa {
  readonly ask: (
    path: string,
    request?: { method: string; headers?: Readonly<Record<string, string>>; body: object },
  ) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the built Erfa with a database of its own and waits until it is healthy.
 *
 * @param settings environment variables besides those that every Erfa in a test has
 */
export async function startErfa(
  dataDir: string,
  settings: Readonly<Record<string, string>>,
): Promise<RunningErfa> {
  const { PATH, HOME, TMPDIR } = process.env;
  const port = await freePort();
  const env = Object.fromEntries(
    Object.entries({
      PATH,
      HOME,
      TMPDIR,
      PORT: String(port),
      ERFA_DATA_DIR: dataDir,
      ...settings,
    }).filter(([, value]) => value !== undefined),
  );
  const built = path.join(root, 'dist/apps/api');
  const child = spawn(process.execPath, [path.join(built, 'main.mjs')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  }
  // By the name that its pages have: an address is sent on to it, and a redirect drops the token.
  const address = `http://localhost:${port}`;
  await healthy(child, address, said);
  const token = execFileSync(
    process.execPath,
    [path.join(built, 'token.mjs'), '--role', 'kl-admin'],
    { cwd: root, env, encoding: 'utf8' },
  ).trim();
  return {
    ask: async (at, request) => {
      const response = await fetch(`${address}${at}`, {
        method: request?.method ?? 'GET',
        headers: {
          authorization: `Bearer ${token}`,
          // A connection that was kept may have been closed meanwhile.
          connection: 'close',
          ...(request ? { 'content-type': 'application/json' } : {}),
          ...request?.headers,
        },
        ...(request ? { body: JSON.stringify(request.body) } : {}),
      });
      return { status: response.status, body: (await response.json()) as Answer['body'] };
    },
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function healthy(child: ChildProcess, address: string, said: string[]): Promise<void> {
  for (let left = 600; left > 0 && child.exitCode === null; left -= 1) {
    const well = await fetch(`${address}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (well) return;
    await wait(200);
  }
  child.kill('SIGTERM');
  throw new Error(`Erfa did not come up:\n${said.join('')}`);
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
