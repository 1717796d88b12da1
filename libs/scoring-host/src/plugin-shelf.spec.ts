import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentLimits, contentsOf, hostOf, PluginShelf, ScoringError } from './index';
import {
  builtPlugin,
  launchHere,
  modelOn,
  PluginPlace,
  processFile,
  quickLimits,
} from './testing/strange-plugins';

const place = new PluginPlace();
afterAll(() => place.clear());

describe('what a plugin’s folder holds', () => {
  const hashOf = (folder: string): string => {
    const contents = contentsOf(folder);
    return contents.ok ? contents.hash : contents.faults.join('; ');
  };

  it('has one hash, whatever its name; any change of any file is another', () => {
    const [one, two] = [place.plugin({}, 'same'), place.plugin({}, 'other')];
    writeFileSync(path.join(two, 'plugin.json'), '{}');
    writeFileSync(path.join(one, 'plugin.json'), '{}');
    writeFileSync(path.join(one, 'index.mjs'), '1');
    writeFileSync(path.join(two, 'index.mjs'), '1');
    const before = hashOf(one);
    expect(before).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(hashOf(two)).toBe(before);
    appendFileSync(path.join(two, 'index.mjs'), ' ');
    expect(hashOf(two)).not.toBe(before);
    // A name is content, too, and two files are not one with both their names.
    writeFileSync(path.join(one, 'b'), '');
    const named = hashOf(one);
    rmSync(path.join(one, 'b'));
    writeFileSync(path.join(one, 'c'), '');
    expect(hashOf(one)).not.toBe(named);
    expect(named).not.toBe(before);
  });

  it('is refused when it links elsewhere, is too deep, has too many files or too large ones', () => {
    const linked = place.plugin({}, 'linked');
    symlinkSync('/etc/hostname', path.join(linked, 'data.json'));
    expect(hashOf(linked)).toBe('data.json is a link');
    const deep = place.plugin({}, 'deep');
    mkdirSync(path.join(deep, 'a/'.repeat(contentLimits.depth + 1)), { recursive: true });
    expect(hashOf(deep)).toMatch(/lies too deep/);
    const many = place.plugin({}, 'many');
    for (let at = 0; at <= contentLimits.files; at += 1)
      writeFileSync(path.join(many, `${at}`), '');
    expect(hashOf(many)).toMatch(/more than \d+ files/);
    const large = place.plugin({}, 'large');
    writeFileSync(path.join(large, 'big'), Buffer.alloc(contentLimits.bytes + 1));
    expect(hashOf(large)).toMatch(/bytes, \d+ are allowed/);
    expect(hashOf(path.join(place.root, 'nowhere'))).toMatch(/cannot be read: ENOENT/);
  });
});

describe('a shelf of plugins', () => {
  const folders: string[] = [];
  const shelfOf = (): Promise<PluginShelf> =>
    PluginShelf.open({
      own: [builtPlugin('weighted-mean')],
      strangers: () => folders,
      launch: launchHere,
      processFile,
      limits: quickLimits,
    });
  const codeOf = (shelf: PluginShelf, id: string): Promise<string> =>
    hostOf(shelf)
      .score(modelOn(id), { answers: {} })
      .then(
        () => 'none',
        (error: unknown) => (error instanceof ScoringError ? error.code : String(error)),
      );
  const on = (shelf: PluginShelf, id: string): void => {
    const { hash = null } = shelf.list().find(({ key }) => key === id) ?? {};
    shelf.decide(new Map([[id, { on: true, hash }]]));
  };

  it('runs its own, and of strangers’ only what was switched on, as it was', async () => {
    const folder = place.plugin({}, 'decided');
    folders.push(folder);
    const shelf = await shelfOf();
    try {
      expect(await codeOf(shelf, 'weighted-mean')).toBe('none');
      expect(await codeOf(shelf, 'decided')).toBe('plugin-off');
      expect(await codeOf(shelf, 'unheard-of')).toBe('plugin-missing');
      on(shelf, 'decided');
      expect(await codeOf(shelf, 'decided')).toBe('none');
      // A change is seen at the next look, or at the next start, whichever comes first.
      appendFileSync(path.join(folder, 'index.mjs'), '// changed\n');
      expect(await codeOf(shelf, 'decided')).toBe('none');
      shelf.lookAgain();
      expect(shelf.list().find(({ key }) => key === 'decided')?.health).toBe('changed');
      expect(await codeOf(shelf, 'decided')).toBe('plugin-changed');
      on(shelf, 'decided');
      appendFileSync(path.join(folder, 'index.mjs'), '// changed again\n');
      expect(await codeOf(shelf, 'decided')).toBe('plugin-changed');
      shelf.decide(new Map([['weighted-mean', { on: false, hash: null }]]));
      expect(await codeOf(shelf, 'weighted-mean')).toBe('plugin-off');
    } finally {
      shelf.close();
    }
  });

  it('names every fault of every stranger, and keeps the names of its own', async () => {
    const thief = place.plugin({}, 'weighted-mean');
    const escaping = place.plugin({}, 'escaping');
    symlinkSync('/etc', path.join(escaping, 'etc'));
    const unsafe = place.plugin({}, 'unsafe');
    const file = path.join(unsafe, 'plugin.json');
    const manifest = { ...modelOn('unsafe').scoring };
    writeFileSync(file, JSON.stringify({ ...manifest, id: 'unsafe', entry: '../out.mjs' }));
    folders.splice(0, folders.length, thief, escaping, unsafe, path.join(place.root, 'gone'));
    const shelf = await shelfOf();
    const codes = new Map(
      shelf.list().map(({ key, faults }) => [key, [...new Set(faults.map(({ code }) => code))]]),
    );
    expect([...codes]).toEqual([
      ['weighted-mean', []],
      ['weighted-mean~2', ['id-taken']],
      ['escaping', ['folder-unfit']],
      ['unsafe', ['manifest-invalid']],
      ['gone', ['folder-unfit']],
    ]);
    expect(await codeOf(shelf, 'unsafe')).toBe('plugin-faulty');
  });
});
