import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  chooseRunAs,
  commandFor,
  findBinaries,
  passwordFileFor,
  prepareFolder,
  type RunAs,
} from './binaries';
import { runningServer } from './leftover';
import { readSecrets, superuser, type ServerSecrets } from './secrets';

/** A running PostgreSQL of Erfa's own. */
export interface EmbeddedServer {
  port: number;
  secrets: ServerSecrets;
  /** Process id of the postmaster. */
  pid: number;
  /** Whether it was already running when asked for. */
  takenOver: boolean;
  /** Stops it in order ("fast": open transactions are rolled back). */
  stop(): Promise<void>;
  /** Calls back when the server ends without {@link stop}; only for servers started here. */
  onUnexpectedEnd(listener: () => void): void;
}

export interface EmbeddedOptions {
  root: string;
  dataDir: string;
  /** `false` only for tests: fsync, synchronous_commit and full_page_writes off. */
  durable?: boolean;
  /** Another port than a free one, to come back where clients expect the server. */
  port?: number;
  /** Only for tests of the ways themselves. */
  runAs?: RunAs;
}

/** A port of the loopback interface that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve, reject) => {
    probe.once('listening', resolve);
    probe.once('error', reject);
  });
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/**
 * Starts the PostgreSQL that npm installed on `dataDir/postgres`, making the cluster first where there is none.
 * A server that a killed run left behind on the same folder is taken over when it is certainly ours.
 * @throws Error with what to do when it cannot start
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dir = path.join(options.dataDir, 'postgres');
  fs.mkdirSync(options.dataDir, { recursive: true });
  const secrets = readSecrets(options.dataDir);
  const left = await runningServer(dir, secrets);
  if (left) return { ...left, secrets, takenOver: true, onUnexpectedEnd: () => undefined };

  const native = findBinaries(options.root);
  const marker = path.join(options.dataDir, 'postgres-runs-as');
  const runAs = options.runAs ?? chooseRunAs(marker);
  if (!fs.existsSync(path.join(dir, 'PG_VERSION'))) {
    initialise(runAs, native, dir, options, secrets);
    fs.writeFileSync(marker, runAs);
  }
  const port = options.port ?? (await freePort());
  // Processes of a server that was killed may need a moment to die; until then they hold its memory, and a new one is refused.
  for (let left = 60; ; left -= 1) {
    try {
      return await launch(runAs, native, dir, port, options, secrets);
    } catch (error) {
      if (left === 0 || !/shared memory block|lock file|in use/.test((error as Error).message))
        throw error;
      await wait(250);
    }
  }
}

function initialise(
  runAs: RunAs,
  native: string,
  dir: string,
  options: EmbeddedOptions,
  secrets: ServerSecrets,
): void {
  // Built in a folder beside and renamed when whole: a killed start leaves no half cluster behind.
  const draft = `${dir}.new`;
  fs.rmSync(draft, { recursive: true, force: true });
  prepareFolder(runAs, draft);
  const passwordFile = passwordFileFor(runAs, options.dataDir, secrets.superuserPassword);
  try {
    const {
      file,
      args,
      options: how,
    } = commandFor(runAs, native, 'initdb', draft, [
      '-U',
      superuser,
      '-A',
      'scram-sha-256',
      '--pwfile',
      passwordFile,
      '-E',
      'UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(options.durable === false ? ['--no-sync'] : []),
    ]);
    const made = spawnSync(file, args, { ...how, encoding: 'utf8' });
    if (made.status !== 0) {
      throw new Error(
        `The database could not be made in ${dir}: ${made.error?.message ?? ''}${made.stderr}\n` +
          'Give a folder that you may write in as ERFA_DATA_DIR, or an own server in DATABASE_URL and DATABASE_OWNER_URL.',
      );
    }
    fs.renameSync(draft, dir);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

async function launch(
  runAs: RunAs,
  native: string,
  dir: string,
  port: number,
  options: EmbeddedOptions,
  secrets: ServerSecrets,
): Promise<EmbeddedServer> {
  const log = path.join(options.dataDir, 'postgres.log');
  if (fs.existsSync(log) && fs.statSync(log).size > 5_000_000) fs.renameSync(log, `${log}.1`);
  const output = fs.openSync(log, 'a', 0o600);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    ...(options.durable === false
      ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
      : []),
  ];
  const {
    file,
    args,
    options: how,
  } = commandFor(runAs, native, 'postgres', dir, [
    '-p',
    String(port),
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  // Detached: Ctrl-C in the terminal reaches Erfa alone, which then stops the server in order. Its words go to a file, so that it outlives a killed Erfa.
  const child = spawn(file, args, { ...how, stdio: ['ignore', output, output], detached: true });
  fs.closeSync(output);
  await ready(child, dir, log);

  let wanted = true;
  let onEnd: () => void = () => undefined;
  child.once('exit', () => {
    if (wanted) onEnd();
  });
  return {
    port,
    secrets,
    pid: child.pid ?? 0,
    takenOver: false,
    onUnexpectedEnd: (listener) => {
      onEnd = listener;
      if (child.exitCode !== null || child.signalCode !== null) listener();
    },
    stop: () => {
      wanted = false;
      if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
      return new Promise((resolve) => {
        child.once('exit', () => {
          resolve();
        });
        child.kill('SIGINT');
      });
    },
  };
}

/** The postmaster writes its state into line 8 of postmaster.pid; recovery after a crash may take a while. */
async function ready(child: ChildProcess, dir: string, log: string): Promise<void> {
  let failure: string | null = null;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code) => (failure ??= `it ended with code ${code}`));
  const pidFile = path.join(dir, 'postmaster.pid');
  for (;;) {
    if (failure !== null) {
      const said = fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
      throw new Error(
        `PostgreSQL did not start (${failure as string}). Its last words, from ${log}:\n${said}`,
      );
    }
    try {
      const lines = fs.readFileSync(pidFile, 'utf8').split('\n');
      if (Number(lines[0]) === child.pid && lines[7]?.startsWith('ready')) return;
    } catch {
      // Not written yet.
    }
    await wait(15);
  }
}
