import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname, '../../..');
const reporter = pathToFileURL(
  path.join(root, 'dist/packages/plugin-tools/test-reporter.mjs'),
).href;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reporter-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What Node's own runner prints of a test file through the reporter. */
function reported(source: string) {
  const file = path.join(folder, 'own.test.mjs');
  writeFileSync(file, `import { describe, it } from 'node:test';\n${source}`);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--test', `--test-reporter=${reporter}`, file],
    { cwd: folder, env, encoding: 'utf8' },
  );
  return { status, stderr, stdout: stdout.replaceAll(folder, '') };
}

describe('the reporter of erfa-plugin test', () => {
  it('tells each failure once, at the end, with the places in the author’s file alone', () => {
    const { status, stdout, stderr } = reported(`
describe('outer', () => {
  describe('inner', () => {
    it('holds', () => undefined);
    it('breaks', () => {
      throw new Error('first line\\n\\nlast line');
    });
  });
  it('later', { skip: true }, () => undefined);
});
`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.replaceAll(/\(?file:\/+own/g, '(/own')).toBe(`outer
  inner
    ✔ holds
    ✖ breaks
  ﹣ later

tests 3, pass 1, fail 1, skipped 1

✖ outer › inner › breaks

  first line

  last line
  at TestContext.<anonymous> (/own.test.mjs:7:13)
`);
  });

  it('tells of a file that cannot be loaded, and of what is thrown that is no error', () => {
    const thrown = reported(`it('throws', () => { throw 'a word'; });`);
    expect(thrown.stdout).toMatch(/✖ throws\n\n {2}a word\n$/);
    const broken = reported(`throw new Error('not loaded');`);
    expect(broken.status).toBe(1);
    expect(`${broken.stdout}${broken.stderr}`).toContain('not loaded');
  });

  it('ends with the counts where all is well', () => {
    const { status, stdout } = reported(`it('holds', () => undefined);`);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: '✔ holds\n\ntests 1, pass 1, fail 0, skipped 0\n',
    });
  });
});
