import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import scoringPlugin from './generator.mjs';

const root = path.join(import.meta.dirname, '../..');

describe('create-erfa-plugin', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'create-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const create = (...args: string[]) => {
    const script = path.join(root, 'dist/packages/create-erfa-plugin/main.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('writes under the new names everywhere, and points to the packages beside it', () => {
    expect(create('share-of-way')).toMatchObject({ status: 0, stderr: '' });
    const at = path.join(folder, 'share-of-way');
    const files = readdirSync(at, { recursive: true, encoding: 'utf8' });
    for (const name of [
      '.gitignore',
      'LICENSE',
      'README.md',
      'plugin.json',
      'example/model.yaml',
    ]) {
      expect(files).toContain(path.normalize(name));
    }
    const texts = files
      .filter((name) => /\.(ts|json|md|yaml)$/.test(name))
      .map((name) => readFileSync(path.join(at, name), 'utf8'));
    expect(texts.filter((text) => /my-kind|My kind|myKind/.test(text))).toEqual([]);
    const { devDependencies } = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    for (const place of Object.values(devDependencies)) {
      expect(files).toContain(path.normalize(place.replace('file:', '')));
    }
  });

  it('writes over nothing', () => {
    mkdirSync(path.join(folder, 'mine'));
    writeFileSync(path.join(folder, 'mine/notes.txt'), 'mine');
    const { status, stderr } = create('mine');
    expect(status).toBe(1);
    expect(stderr).toContain('is there already and is not empty; nothing was written');
    expect(readdirSync(path.join(folder, 'mine'))).toEqual(['notes.txt']);
  });

  it.each([
    [[], 'needs a name'],
    [['My Kind'], 'cannot be a plugin'],
    [['ladder'], 'taken by a plugin that ships with Erfa'],
    [['one', 'two'], 'usage'],
  ])('refuses %j in words, and writes nothing', (args, why) => {
    const { status, stderr } = create(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(why);
    expect(stderr).not.toContain('    at ');
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** The workspace as Nx shows it to a generator: what is written stays in memory. */
function treeOf(): { tree: Parameters<typeof scoringPlugin>[0]; written: Map<string, string> } {
  const written = new Map<string, string>();
  const read = (file: string): string =>
    written.get(file) ?? readFileSync(path.join(root, file), 'utf8');
  const exists = (file: string): boolean => {
    if ([...written.keys()].some((name) => name === file || name.startsWith(`${file}/`)))
      return true;
    try {
      return readdirSync(path.join(root, file)).length > 0;
    } catch {
      return false;
    }
  };
  const write = (file: string, text: string): void => void written.set(file, text);
  return { tree: { read, exists, write }, written };
}

describe('nx g @erfa/tools:scoring-plugin', () => {
  it('gives the plugin its room, its model and its place in every list', async () => {
    const { tree, written } = treeOf();
    await scoringPlugin(tree, { name: 'share-of-way' });
    for (const file of [
      'libs/plugins/share-of-way/plugin.json',
      'libs/plugins/share-of-way/project.json',
      'libs/plugins/share-of-way/testing/cases.ts',
      'libs/models/share-of-way-example/golden/cases.yaml',
      'libs/models/share-of-way-example/project.json',
    ]) {
      expect(written.get(file)).toContain('share-of-way');
    }
    const json = (file: string) => JSON.parse(written.get(file) ?? '') as Record<string, never>;
    expect(json('tsconfig.base.json')['compilerOptions']).toMatchObject({
      paths: { '@erfa/plugin-share-of-way': ['./libs/plugins/share-of-way/src/index.ts'] },
    });
    for (const file of ['apps/api/project.json', 'tools/score/project.json']) {
      expect(json(file)['implicitDependencies']).toContain('plugin-share-of-way');
      expect(json(file)['targets']).toMatchObject({
        test: { dependsOn: expect.arrayContaining(['plugin-share-of-way:build']) as unknown },
      });
    }
    for (const file of ['apps/api/src/models/scoring.ts', 'tools/score/src/command.ts']) {
      expect(written.get(file)).toMatch(/ {2}'units',[\s\S]* {2}'share-of-way',\n\];/);
    }
    // guide.spec.ts demands that every option of a plugin is in the guide.
    expect(written.get('docs/model-format.md')).toMatch(
      /### share-of-way[\s\S]*`reachedFrom`[\s\S]*## The content hash/,
    );
  });

  it('writes over no plugin', async () => {
    const { tree, written } = treeOf();
    await expect(scoringPlugin(tree, { name: 'ladder' })).rejects.toThrow('is there already');
    expect(written.size).toBe(0);
  });
});
