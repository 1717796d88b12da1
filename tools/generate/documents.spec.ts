import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const check = (): { status: number | null; stderr: string } => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['tools/generate/documents.mjs', '--check'],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stderr };
};

describe('generated documents', () => {
  it('are up to date', () => {
    expect(check()).toEqual({ status: 0, stderr: '' });
  });

  it('name every role and every permission in both languages', () => {
    const text = fs.readFileSync(path.join(root, 'docs/permissions.md'), 'utf8');
    expect(text).toMatch(/Kommuneadministrator · Municipal administrator/);
    expect(text).toMatch(/Slet oplysninger om tidligere kolleger · Erase data .*`people.erase`/);
  });
});
