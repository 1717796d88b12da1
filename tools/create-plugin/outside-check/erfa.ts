import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { signIn } from './sign-in';

const root = path.join(import.meta.dirname, '../../..');

/** An answer of Erfa's API. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Asks Erfa's API; a form is sent as one, any other body as JSON. */
export type Ask = (
  path: string,
  request?: { method: string; headers?: Readonly<Record<string, string>>; body: object },
) => Promise<Answer>;

/** A running Erfa of one's own. */
export interface RunningErfa {
  /** As KL's administrator. */
  readonly ask: Ask;
  /** Signs in as a person of the demonstration. */
  readonly as: (subject: string) => Promise<Ask>;
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
    ask: asking(address, { authorization: `Bearer ${token}` }),
    as: async (subject) => {
      const cookies = await signIn(address, subject);
      return asking(address, { cookie: cookies.header, 'x-erfa-request': '1' });
    },
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    },
  };
}

const asking =
  (address: string, who: Readonly<Record<string, string>>): Ask =>
  async (at, request) => {
    const form = request?.body instanceof FormData;
    const response = await fetch(`${address}${at}`, {
      method: request?.method ?? 'GET',
      headers: {
        ...who,
        // A connection that was kept may have been closed meanwhile.
        connection: 'close',
        ...(request && !form ? { 'content-type': 'application/json' } : {}),
        ...request?.headers,
      },
      ...(request
        ? { body: request.body instanceof FormData ? request.body : JSON.stringify(request.body) }
        : {}),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };

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
