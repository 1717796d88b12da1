import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** How the process of a plugin is started on this machine: programs that put it into a smaller world, then Node. */
export interface Launch {
  /** The programs before Node with their arguments; empty where there are none. */
  readonly before: readonly string[];
  /** Whether Node is the only child of the started process, not the process itself. */
  readonly wrapped: boolean;
  /** Whether it dies with the host whatever happens: only then may it stand still between calls. */
  readonly diesWithHost: boolean;
}

/** What Node itself takes before the first page is touched: it reserves room for code that it may never write. */
const reservedBytes = 640 * 1024 * 1024;
const places = ['/usr/bin', '/bin', '/usr/sbin', '/sbin', '/usr/local/bin'];

/**
 * The strictest way of starting that works here, tried by starting nothing in it. On Linux: namespaces
 * without network and without other processes where the system lets anyone make them, limits by the
 * kernel, and death together with the host. Elsewhere Node starts as it is.
 *
 * @param memoryBytes what a plugin may take
 */
export function findLaunch(memoryBytes: number): Launch {
  const plain: Launch = { before: [], wrapped: false, diesWithHost: false };
  if (process.platform !== 'linux') return plain;
  const setpriv = program('setpriv', '--pdeathsig', 'KILL', '--no-new-privs', '--');
  const limits = program(
    'prlimit',
    `--data=${reservedBytes + memoryBytes}`,
    '--nofile=64',
    '--fsize=0',
    '--core=0',
    '--',
  );
  const apart = program(
    'unshare',
    ...['--user', '--map-user=65534', '--map-group=65534', '--net', '--ipc', '--uts', '--pid'],
    ...['--fork', '--kill-child', '--'],
  );
  // Limits that are there are taken even where namespaces are forbidden.
  for (const before of [
    [...setpriv, ...apart, ...limits],
    [...setpriv, ...limits],
    [...limits],
    [...setpriv],
  ]) {
    const wrapped = before.includes('--fork');
    const whole = wrapped ? apart.length > 0 : true;
    if (before.length > 0 && whole && works(before))
      return { before, wrapped, diesWithHost: before.includes('--pdeathsig') };
  }
  return plain;
}

function program(name: string, ...args: string[]): string[] {
  for (const place of places) {
    const file = path.join(place, name);
    try {
      accessSync(file, constants.X_OK);
      return [file, ...args];
    } catch {
      // Not here; perhaps in the next place.
    }
  }
  return [];
}

function works([command = '', ...args]: readonly string[]): boolean {
  const tried = spawnSync(command, [...args, process.execPath, '--version'], {
    env: {},
    timeout: 10_000,
    stdio: 'ignore',
  });
  return tried.status === 0;
}

/** Node's own restrictions: nothing but reading the named files and folders, no code from strings. */
export function nodeArguments(readable: readonly string[], heapMiB: number): string[] {
  return [
    '--permission',
    ...readable.map((place) => `--allow-fs-read=${place}`),
    '--disallow-code-generation-from-strings',
    '--frozen-intrinsics',
    '--disable-proto=delete',
    ...(process.platform === 'win32' ? [] : ['--disable-sigusr1']),
    `--max-old-space-size=${heapMiB}`,
    '--max-semi-space-size=16',
    // Room that is reserved for WebAssembly, which a plugin does not have.
    '--disable-wasm-trap-handler',
    '--no-warnings',
  ];
}
