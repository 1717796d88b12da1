import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  version: string;
  scripts: Record<string, string>;
  engines: { node: string };
};

describe('the workspace', () => {
  it('has nothing at its top but what belongs there', () => {
    const top = [...new Set(tracked.map((file) => file.split('/')[0]))].sort();
    expect(top).toEqual(
      [
        '.ci',
        '.editorconfig',
        '.gitattributes',
        '.gitignore',
        '.prettierignore',
        '.prettierrc.json',
        'CHANGELOG.md',
        'CONTRIBUTING.md',
        'LICENSE',
        'README.md',
        'apps',
        'docs',
        'eslint.config.mjs',
        'jest.preset.cjs',
        'libs',
        'nx.json',
        'package-lock.json',
        'package.json',
        'tools',
        'tsconfig.base.json',
      ].sort(),
    );
  });

  it('has no room for what has no name', () => {
    expect(
      tracked.filter((file) =>
        /(^|\/)(shared|common|core|utils?|helpers?|misc|types|interfaces)(\/|\.ts$)/.test(file),
      ),
    ).toEqual([]);
  });

  it('runs every npm script through the one runner', () => {
    const runner = fs.readFileSync(path.join(root, 'tools/run/run.mjs'), 'utf8');
    for (const [name, command] of Object.entries(manifest.scripts)) {
      expect(command).toBe(`node tools/run/run.mjs ${name}`);
      expect(runner).toMatch(new RegExp(`^  (async )?'?${name}'?[(:]`, 'm'));
    }
  });

  it('says one version everywhere', () => {
    const said = fs.readFileSync(path.join(root, 'apps/api/src/version.ts'), 'utf8');
    expect(said).toContain(`version = '${manifest.version}'`);
    expect(fs.readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')).toContain('## ');
  });

  it('locks every dependency without naming where it was fetched', () => {
    const lock = fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8');
    expect(lock).not.toContain('"resolved"');
    expect(lock.match(/"integrity"/g)?.length ?? 0).toBeGreaterThan(1000);
  });

  it('has a generated client that is up to date', () => {
    execFileSync(process.execPath, [path.join(root, 'tools/generate/generate.mjs'), '--check'], {
      cwd: root,
      stdio: 'pipe',
    });
  });
});
