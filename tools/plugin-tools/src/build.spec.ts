import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentsOf } from '@erfa/scoring-host';

const root = path.join(import.meta.dirname, '../../..');
let home: string;
beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'build-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** An author's folder under this name. */
function authorFolder(name: string): string {
  const folder = path.join(home, name);
  cpSync(path.join(root, 'tools/create-plugin/template'), folder, { recursive: true });
  for (const packed of ['scoring-sdk', 'plugin-tools']) {
    cpSync(
      path.join(root, 'dist/packages', packed),
      path.join(folder, 'node_modules/@erfa', packed),
      { recursive: true },
    );
  }
  return folder;
}

/** Builds as the author does; the hash is the one of the acceptance list and of KL's page. */
function hashOfBuilt(folder: string): string {
  const tool = path.join(folder, 'node_modules/@erfa/plugin-tools/main.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tool, 'build'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'my-kind 1.0.0 lies in dist/\n' });
  const contents = contentsOf(path.join(folder, 'dist'));
  if (!contents.ok) throw new Error('what was built is not in order');
  return contents.hash;
}

describe('what is built', () => {
  it('is the same for whoever builds it from the same source, and another from another', () => {
    const author = authorFolder('author');
    const first = hashOfBuilt(author);
    expect(hashOfBuilt(author)).toBe(first);
    const reader = authorFolder('somewhere-else/of a reader');
    expect(hashOfBuilt(reader)).toBe(first);
    appendFileSync(path.join(reader, 'src/plugin.ts'), 'export const more = 1;\n');
    expect(hashOfBuilt(reader)).not.toBe(first);
  }, 60_000);
});
