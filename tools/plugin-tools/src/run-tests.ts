import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle';
import { checkTypes } from './compile';
import { ProblemsFound } from './problem';
import { type AuthorProject, nameIn, readManifest } from './project';

/** What specs may import besides the author's own files. */
const outside = [
  '@erfa/scoring-sdk',
  '@erfa/scoring-sdk/testing',
  'node:test',
  'node:assert',
  'node:assert/strict',
];

/**
 * Checks the types and runs every `*.spec.ts` below `src` with the test runner of Node.
 *
 * @returns the exit code of the runner
 * @throws ProblemsFound where types or syntax are wrong, or there is no spec
 */
export function runTests(project: AuthorProject): number {
  readManifest(project);
  const wrong = checkTypes(project);
  if (wrong.length > 0) throw new ProblemsFound(wrong);
  const source = path.dirname(project.source);
  const specs = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.spec.ts'))
    .sort();
  if (specs.length === 0) {
    const file = nameIn(project, source);
    const message = 'there is no *.spec.ts; a plugin without tests is not a plugin yet';
    throw new ProblemsFound([{ file, line: null, column: null, code: 'spec-missing', message }]);
  }
  const folder = path.join(project.scratch, 'test');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const built = specs.map((name) => {
    const file = path.join(folder, `${name.replaceAll(/[\\/]/g, '-').replace(/\.ts$/, '')}.mjs`);
    const settings = {
      entry: path.join(source, name),
      inside: {},
      outside,
      sourceMap: true,
      banner: name,
    };
    writeFileSync(file, bundle(project, settings));
    return file;
  });
  const reporter = new URL('test-reporter.mjs', import.meta.url);
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', '--test', `--test-reporter=${reporter.href}`, ...built],
    { cwd: project.root, stdio: 'inherit' },
  );
  return status ?? 1;
}
