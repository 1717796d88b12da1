import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { TestClient } from '../../testing/client';
import { freePort } from '../persistence/embedded/server';

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The built commands in child processes of their own, on a data folder of their own. */
describe('npm run token', () => {
  const root = path.resolve(__dirname, '../../../..');
  let folder: string;
  let dataDir: string;
  let port: number;
  let running: ChildProcess | null = null;

  beforeAll(async () => {
    fs.mkdirSync(path.join(root, 'tmp'), { recursive: true });
    folder = fs.mkdtempSync(path.join(root, 'tmp/token-'));
    dataDir = path.join(folder, 'data');
    port = await freePort();
    // Three folders below the root, as dist/apps/api is.
    const built = spawnSync(process.execPath, ['tools/build/api.mjs', path.join(folder, 'api')], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(built.stderr).toBe('');
    expect(built.status).toBe(0);
  }, 60_000);
  afterAll(async () => {
    await stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const env = (): NodeJS.ProcessEnv => ({
    PATH: process.env['PATH'] ?? '',
    PORT: String(port),
    ERFA_DATA_DIR: dataDir,
  });
  async function token(...args: string[]): Promise<Ended> {
    const child = spawn(process.execPath, [path.join(folder, 'api/token.mjs'), ...args], {
      cwd: root,
      env: env(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended: Ended = { code: null, out: '', err: '' };
    child.stdout.on('data', (text: Buffer) => (ended.out += text.toString()));
    child.stderr.on('data', (text: Buffer) => (ended.err += text.toString()));
    [ended.code] = (await once(child, 'close')) as [number | null];
    return ended;
  }
  async function start(): Promise<void> {
    const child = spawn(process.execPath, [path.join(folder, 'api/main.mjs')], {
      cwd: root,
      env: env(),
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    running = child;
    const first = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    expect(first[0]).toBe('ready');
  }
  async function stop(): Promise<void> {
    const child = running;
    running = null;
    if (!child || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }
  const postgresRuns = (): boolean => fs.existsSync(path.join(dataDir, 'postgres/postmaster.pid'));
  const ask = (secret: string, address: string) =>
    new TestClient(`http://localhost:${port}`, { authorization: `Bearer ${secret}` }).ask<
      Record<string, unknown>
    >(address);
  const shape = /^et_[\w-]{43}\n$/;
  const whose = (): string => `For the Erfa whose data lie in ${dataDir}, valid 24 hours.\n`;

  it.each([
    { args: [], says: /Which role\?[^]*kl-admin[^]*municipality-admin/ },
    { args: ['--role', 'king'], says: /no role "king" at KL[^]*kl-admin, reader/ },
    { args: ['--role', 'municipality-admin'], says: /no role "municipality-admin" at KL/ },
    {
      args: ['--role', 'kl-admin', '--municipality', '0751'],
      says: /no role "kl-admin" in a municipality[^]*municipality-admin/,
    },
    {
      args: ['--role', 'municipality-admin', '--municipality', '9999'],
      says: /no municipality "9999"[^]*0101 København[^]*0751 Aarhus/,
    },
    { args: ['--rolle', 'kl-admin'], says: /--rolle[^]*Usage/ },
    { args: ['--role', 'kl-admin', '--name', ' '], says: /1 to 100/ },
  ])('refuses $args with the list, exit 2, and touches nothing', async ({ args, says }) => {
    const { code, out, err } = await token(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(fs.existsSync(dataDir)).toBe(false);
  });

  it('says which setting cannot be used, exit 1', async () => {
    port = 0;
    const { code, err } = await token('--role', 'kl-admin');
    port = await freePort();
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('PORT') as string });
  });

  it('works on a folder where nothing is yet, and leaves no server behind', async () => {
    const made = await token('--role', 'kl-admin');
    expect(made).toEqual({ code: 0, out: expect.stringMatching(shape) as string, err: whose() });
    expect(postgresRuns()).toBe(false);
    // What it made counts once Erfa runs.
    await start();
    const { body } = await ask(made.out.trim(), '/api/session');
    expect(body).toMatchObject({
      person: { name: 'Lokal drift' },
      organisation: { code: 'kl', roles: ['kl-admin'] },
    });
    expect((await ask(made.out.trim(), '/api/municipalities')).status).toBe(200);
  }, 60_000);

  it('works while Erfa runs, which goes on running', async () => {
    const args = ['--role', 'municipality-admin', '--municipality', '0751', '--name', 'Prøve'];
    const made = await token(...args);
    expect(made).toEqual({ code: 0, out: expect.stringMatching(shape) as string, err: whose() });
    expect(postgresRuns()).toBe(true);
    const secret = made.out.trim();
    expect((await ask(secret, '/api/organisation')).body).toMatchObject({ code: '0751' });
    expect((await ask(secret, '/api/municipalities')).status).toBe(403);
    const { body } = await ask(secret, '/api/tokens');
    const [listed] = body['tokens'] as { expiresAt: string }[];
    expect(listed).toMatchObject({ name: 'Prøve', owner: 'Lokal drift', local: true });
    const left = Date.parse(listed?.expiresAt ?? '') - Date.now();
    expect(left / 3_600_000).toBeGreaterThan(23.9);
    expect(left / 3_600_000).toBeLessThanOrEqual(24);
    const log = await ask(secret, '/api/audit?kind=token.made');
    expect(log.body['events']).toMatchObject([
      { kind: 'token.made', actor: 'Lokal drift', after: 'kommuneadministrator' },
    ]);
  }, 60_000);

  it('makes several at once beside a running Erfa', async () => {
    const made = await Promise.all([1, 2, 3].map(() => token('--role', 'reader')));
    expect(new Set(made.map(({ out }) => out)).size).toBe(3);
    expect(made.map(({ code }) => code)).toEqual([0, 0, 0]);
  }, 60_000);

  it('works again once Erfa has stopped, on the same data', async () => {
    await stop();
    for (let n = 0; postgresRuns() && n < 100; n += 1) await wait(50);
    const made = await token('--role', 'kl-admin');
    expect(made.out).toMatch(shape);
    expect(postgresRuns()).toBe(false);
  }, 60_000);
});
