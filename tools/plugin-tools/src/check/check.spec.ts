import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Acceptance, type AcceptanceItem, acceptanceItems } from './acceptance';

const root = path.join(import.meta.dirname, '../../../..');
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'check-')));
  cpSync(path.join(root, 'dist/plugins/minimum-of'), folder, { recursive: true });
  cpSync(path.join(root, 'libs/models/weakest-link'), path.join(folder, 'example'), {
    recursive: true,
  });
  cpSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the tool as it is packed, from a folder. */
function call(cwd: string, ...args: readonly string[]) {
  const script = path.join(root, 'dist/packages/plugin-tools/main.mjs');
  const settings = { cwd, encoding: 'utf8', timeout: 60_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], settings);
  return { status, stdout, stderr };
}

/** What it is doing, said where a check takes long. */
const told = /^… .*\n/gm;

/** Few runs: what is tried here is the check, not the plugin. */
function check(...args: string[]) {
  const { status, stdout, stderr } = call(
    folder,
    ...['check', '--own', '--runs', '40', ...args, folder],
  );
  return {
    status,
    stderr: stderr.replaceAll(told, ''),
    acceptance: JSON.parse(stdout || 'null') as Acceptance,
  };
}

const stateOf = (acceptance: Acceptance, item: AcceptanceItem) =>
  acceptance.items.find((one) => one.item === item)?.state;

const change = (file: string, edit: (text: string) => string): void => {
  const at = path.join(folder, file);
  const before = readFileSync(at, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  writeFileSync(at, after);
};
/** Code that runs when the plugin's module is loaded. */
const atLoad = (code: string): void => change('index.mjs', (text) => `${code}\n${text}`);
/** Code that runs for every sheet, with `tree` for what comes back. */
const atScore = (code: string): void =>
  change('index.mjs', (text) =>
    text.replace(/return root\.score\(answers\)\.node;|root\.score\(answers\)\.node/, (found) => {
      const call = found.replace('return ', '').replace(';', '');
      return `${found.startsWith('return') ? 'return ' : ''}((tree) => { ${code} return tree; })(${call})${found.endsWith(';') ? ';' : ''}`;
    }),
  );

describe('plugin:check', () => {
  it('accepts a sound plugin, and says what it looked at', () => {
    const { status, stderr, acceptance } = check();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(acceptance).toMatchObject({
      accepted: true,
      plugin: { id: 'minimum-of', version: '1.0.0' },
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
    });
    expect(acceptance.items.map(({ item }) => item)).toEqual(acceptanceItems);
    expect(acceptance.items.filter(({ state }) => state !== 'ok')).toEqual([]);
    const found = Object.fromEntries(acceptance.items.map((one) => [one.item, one.found]));
    expect(found).toMatchObject({
      golden: { models: ['weakest-link'], cases: 3 },
      laws: { runs: 40, broken: [] },
      determinism: { sheets: 43, processes: 2 },
      imports: { modules: 1, imports: [] },
    });
  }, 60_000);

  it('says in one line that a folder holds the source, and where the built plugin lies', () => {
    const source = path.join(folder, 'source');
    mkdirSync(source);
    cpSync(path.join(root, 'dist/plugins/minimum-of'), path.join(source, 'dist'), {
      recursive: true,
    });
    for (const name of ['plugin.json', 'package.json'])
      writeFileSync(path.join(source, name), readFileSync(path.join(folder, 'plugin.json')));
    mkdirSync(path.join(source, 'node_modules/packed'), { recursive: true });
    writeFileSync(path.join(source, 'node_modules/packed/index.js'), "import 'node:fs';\n");
    const { status, stdout, stderr } = call(folder, 'check', 'source');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'source error source-folder: This folder holds the source; there is a dist/ in it: did you mean that?\n',
    });
    const acceptance = JSON.parse(stdout) as Acceptance;
    expect(acceptance).toMatchObject({ accepted: false, hash: null });
    expect(acceptance.items.filter(({ state }) => state !== 'skipped')).toHaveLength(1);
    rmSync(path.join(source, 'package.json'));
    expect(call(folder, 'check', 'source').stderr).toContain(
      'source/node_modules/packed/index.js error',
    );
  });

  it('names files in the folder as the person wrote it', () => {
    rmSync(path.join(folder, 'index.mjs'));
    const from = path.dirname(folder);
    const name = path.basename(folder);
    for (const given of [name, folder]) {
      const { stderr } = call(from, 'check', '--own', given);
      expect(stderr).toContain(`${given}/plugin.json error entry-missing: `);
    }
  });

  it('says what it is doing where that takes long', () => {
    const { stderr } = call(
      folder,
      ...['check', '--own', '--runs', '100000', '--deadline', '8', folder],
    );
    expect(stderr.match(told)).toContain('… trying the laws on random models and answers\n');
  }, 60_000);

  it('gives the same hash for the same files, and another when one byte differs', () => {
    const hash = () => check('--deadline', '20').acceptance.hash;
    const first = hash();
    expect(hash()).toBe(first);
    change('LICENSE', (text) => `${text} `);
    expect(hash()).not.toBe(first);
  }, 120_000);

  it.each<[string, AcceptanceItem, () => void, RegExp]>([
    [
      'a manifest field of the wrong kind',
      'manifest',
      () => change('plugin.json', (text) => text.replace('"each"', '"all"')),
      /plugin\.json:\d+:3 error manifest-invalid: axes: expected each or together/,
    ],
    [
      'a manifest that is no JSON',
      'manifest',
      () => change('plugin.json', (text) => text.replace('"axes"', 'axes')),
      /plugin\.json:\d+:\d+ error json-syntax/,
    ],
    [
      'a contract that this Erfa does not have',
      'api-version',
      () =>
        change('plugin.json', (text) =>
          text.replace('"apiVersion": "1.0.0"', '"apiVersion": "2.0.0"'),
        ),
      /error api-version: written for the contract 2\.0\.0; this Erfa has 1/,
    ],
    [
      'a link out of the folder',
      'files',
      () => symlinkSync(tmpdir(), path.join(folder, 'elsewhere')),
      /elsewhere error file-kind/,
    ],
    [
      'machine code',
      'files',
      () => writeFileSync(path.join(folder, 'fast.node'), ''),
      /fast\.node error file-native/,
    ],
    [
      'no entry',
      'files',
      () => rmSync(path.join(folder, 'index.mjs')),
      /error entry-missing: the entry index\.mjs is not in the folder/,
    ],
    [
      'an import of what is not its own',
      'imports',
      () => atLoad("import { readFileSync } from 'node:fs';\nreadFileSync;"),
      /index\.mjs:1:30 error import-unknown: the import of node:fs leads out/,
    ],
    [
      'an import that is put together as it runs',
      'imports',
      () => atLoad("const late = () => import('node:' + 'fs');\nlate;"),
      /index\.mjs:1:\d+ error import-unknown: an import whose name is put together/,
    ],
    [
      'no licence',
      'licence',
      () => change('plugin.json', (text) => text.replace('"licence": "MPL-2.0",', '')),
      /error licence-missing/,
    ],
  ])('refuses %s before a line of it runs', (_, item, arrange, line) => {
    arrange();
    const { status, stderr, acceptance } = check();
    expect(status).toBe(1);
    expect(acceptance.accepted).toBe(false);
    expect(stateOf(acceptance, item)).toBe('error');
    expect(stderr).toMatch(line);
    if (item !== 'licence') expect(stateOf(acceptance, 'loads')).toBe('skipped');
  });

  it.each<[string, AcceptanceItem, () => void, RegExp]>([
    [
      'throws as it is loaded',
      'loads',
      () => atLoad("throw new Error('not today');"),
      /index\.mjs error load-failed: loading it threw Error: not today/,
    ],
    [
      'never ends loading',
      'loads',
      () => atLoad('for (;;);'),
      /error trial-ended: it was not done after 8 s and was ended/,
    ],
    [
      'ends its process',
      'golden',
      () => atScore('process.exit(0);'),
      /error trial-ended: its process ended \(exit 0\)/,
    ],
    [
      'never ends scoring',
      'golden',
      () => atScore('for (;;);'),
      /error trial-ended: it was not done after 8 s/,
    ],
    [
      'fills the memory',
      'golden',
      () => atScore('for (const all = []; ; ) all.push(new Array(1e5).fill(all.length));'),
      /error trial-ended: its process ended|error trial-ended: it was not done/,
    ],
    [
      'reads a file that is not its own',
      'loads',
      () => atLoad("process.getBuiltinModule('node:fs').readFileSync('/etc/hostname');"),
      /error load-failed: .*ERR_ACCESS_DENIED|error load-failed: .*[Aa]ccess/,
    ],
    [
      'answers in our name',
      'laws',
      () =>
        atScore(
          "process.send?.({ step: 'laws', broken: [], told: [] }); tree = { ...tree, value: 99 };",
        ),
      /error law-broken: The law/,
    ],
    [
      'takes chance to help',
      'determinism',
      () => atScore('if (tree.value !== null) tree = { ...tree, coverage: Math.random() };'),
      /error not-deterministic/,
    ],
    [
      'breaks a promise of its manifest',
      'laws',
      () =>
        atScore(
          'if (tree.value !== null) tree = { ...tree, value: tree.range.max + tree.range.min - tree.value, level: null };',
        ),
      /error law-broken: The law "monotone" is broken\. A higher answer never lowers/,
    ],
  ])(
    'refuses a plugin that %s',
    (_, item, arrange, line) => {
      arrange();
      const { status, stderr, acceptance } = check('--deadline', '8');
      expect(status).toBe(1);
      expect(stderr).toMatch(line);
      expect(stateOf(acceptance, item)).toBe('error');
    },
    60_000,
  );

  it('names a golden case that differs with file and line', () => {
    change('example/golden/cases.yaml', (text) =>
      text.replace('value: 1, level: 1', 'value: 2, level: 1'),
    );
    const { status, stderr, acceptance } = check('--deadline', '20');
    expect(status).toBe(1);
    expect(stateOf(acceptance, 'golden')).toBe('error');
    expect(stderr).toMatch(/example\/golden\/cases\.yaml:\d+:\d+ error golden-differs: /);
  }, 60_000);

  it('misses golden cases where there are none', () => {
    rmSync(path.join(folder, 'example'), { recursive: true });
    const { status, stderr, acceptance } = check('--deadline', '20');
    expect(status).toBe(1);
    expect(stderr).toContain('error golden-none');
    expect(stateOf(acceptance, 'golden')).toBe('error');
  }, 60_000);

  it('remarks on a text nobody translated, and misses a sentence', () => {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'plugin.json'), 'utf8')) as {
      description: { da: string; en: string };
      rules: Record<string, { counted?: unknown }>;
    };
    manifest.description.da = manifest.description.en;
    delete manifest.rules['part']?.counted;
    const text = JSON.stringify(manifest, null, 2);
    writeFileSync(path.join(folder, 'plugin.json'), text);
    change('index.mjs', (code) =>
      code.replace(/manifest: plugin_default\$1,/, () => `manifest: ${text},`),
    );
    const { stderr } = check('--deadline', '20');
    expect(stderr).toMatch(
      /plugin\.json:\d+:\d+ warning text-untranslated: description is the same/,
    );
    expect(stderr).toMatch(
      /plugin\.json:\d+:\d+ error sentence-missing: the rule and state "part counted"/,
    );
  }, 60_000);

  it('says how to call it', () => {
    for (const args of [
      ['check', 'nowhere'],
      ['check', '--loud'],
      ['check', '--deadline', '0'],
      ['sing'],
    ]) {
      const { status, stdout, stderr } = call(folder, ...args);
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
      expect(stderr).toContain('usage: erfa-plugin COMMAND');
    }
  });
});
