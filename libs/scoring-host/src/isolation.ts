import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Launch, nodeArguments } from './launch';
import { memorySight } from './memory-watch';

/**
 * What keeps something from a plugin on this machine, the strongest that held when it was tried.
 * - `system`: the operating system refuses it, also to code that got past Node
 * - `node`: Node refuses it
 * - `watch`: the host sees it and ends the process
 * - `loader`: only the loader refuses it: it gives a plugin no module that could
 * - `nothing`
 */
export type Barrier = 'system' | 'node' | 'watch' | 'loader' | 'nothing';

/** What a plugin is kept from, each with what keeps it. */
export interface Isolation {
  readonly files: Barrier;
  readonly network: Barrier;
  readonly processes: Barrier;
  readonly threads: Barrier;
  readonly signals: Barrier;
  readonly environment: Barrier;
  readonly evaluation: Barrier;
  readonly memory: Barrier;
  /** Going on between calls. */
  readonly idling: Barrier;
  /** Running longer than its deadline. */
  readonly time: Barrier;
}

/** What the probe found that it could do. */
interface Found {
  readonly readsFiles: boolean;
  readonly writesFiles: boolean;
  readonly network: boolean;
  readonly processes: boolean;
  readonly threads: boolean;
  readonly signals: boolean;
  readonly environment: number;
  readonly evaluates: boolean;
  readonly memory: boolean;
}

/** Nothing was found out: then nothing is promised but what the host does itself. */
const unknown: Found = {
  readsFiles: true,
  writesFiles: true,
  network: true,
  processes: true,
  threads: true,
  signals: true,
  environment: 1,
  evaluates: true,
  memory: true,
};

/**
 * Tries in a process that is started like a plugin's what a plugin must not be able to do: reading and
 * writing a file, reaching a port of this machine, starting processes and threads, and so on.
 *
 * @param probeFile the built `isolation-probe.mjs`
 * @param memoryBytes what a plugin may take
 */
export async function measureIsolation(
  launch: Launch,
  probeFile: string,
  memoryBytes: number,
  heapMiB: number,
): Promise<Isolation> {
  const folder = mkdtempSync(path.join(tmpdir(), 'erfa-probe-'));
  const secretFile = path.join(folder, 'secret');
  writeFileSync(secretFile, 'secret');
  const server = net.createServer((socket) => socket.destroy());
  try {
    const port = await listening(server);
    const order = { secretFile, port, memoryBytes: memoryBytes + 1024 * 1024 * 1024 };
    const found = await probed(launch, probeFile, heapMiB, JSON.stringify(order));
    return fromFound(found ?? unknown, launch);
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function fromFound(found: Found, launch: Launch): Isolation {
  const unless = (could: boolean, barrier: Barrier, otherwise: Barrier): Barrier =>
    could ? otherwise : barrier;
  return {
    files: unless(found.readsFiles || found.writesFiles, 'node', 'loader'),
    network: unless(found.network, 'system', 'loader'),
    processes: unless(found.processes, 'node', 'loader'),
    threads: unless(found.threads, 'node', 'loader'),
    signals: unless(found.signals, 'system', 'loader'),
    environment: unless(found.environment > 0, 'system', 'nothing'),
    evaluation: unless(found.evaluates, 'node', 'nothing'),
    memory: unless(found.memory, 'system', memorySight === 'none' ? 'nothing' : 'watch'),
    idling: launch.diesWithHost ? 'system' : 'nothing',
    time: 'watch',
  };
}

function listening(server: net.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port));
  });
}

function probed(
  launch: Launch,
  probeFile: string,
  heapMiB: number,
  order: string,
): Promise<Found | null> {
  const [command = '', ...args] = [
    ...launch.before,
    process.execPath,
    ...nodeArguments([probeFile], heapMiB),
    probeFile,
    order,
  ];
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(command, args, {
      cwd: path.dirname(probeFile),
      env: {},
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const late = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.stdout.on('data', (chunk: Buffer) => {
      if (said.length < 10_000) said += chunk.toString('utf8');
    });
    child.on('error', () => {
      clearTimeout(late);
      resolve(null);
    });
    child.on('close', () => {
      clearTimeout(late);
      try {
        resolve(JSON.parse(said) as Found);
      } catch {
        resolve(null);
      }
    });
  });
}
