import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchScoring } from '../bench/scoring';

const root = path.join(import.meta.dirname, '..', '..', '..');
const models = path.join(root, 'libs', 'models');
const rows = path.join(models, 'rows-average');
const all = path.join(rows, 'answers', 'all-scored.yaml');

/** Runs a built command as a person does, in a process of its own. */
function run(command: string, ...args: string[]) {
  return runWith({}, command, ...args);
}

function runWith(env: Readonly<Record<string, string>>, command: string, ...args: string[]) {
  const script = path.join(root, 'dist', 'tools', 'score', `${command}.mjs`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { LANG: 'C', ...env },
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

interface Node {
  readonly key: string;
  readonly value: number | null;
  readonly children: readonly Node[];
}

describe('score', () => {
  it('prints the documented fields and no others', () => {
    const { status, stdout, stderr } = run('score', rows, all);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const result = JSON.parse(stdout) as Record<string, Record<string, unknown>>;
    expect(Object.keys(result)).toEqual(['model', 'plugin', 'root']);
    expect(Object.keys(result['model'] ?? {})).toEqual(['key', 'version', 'hash']);
    expect(result['plugin']).toEqual({ id: 'weighted-mean', version: '1.0.0' });
    const fields = 'key state value level unit coverage contributions children'.split(' ');
    const visit = (node: Node): void => {
      expect(Object.keys(node)).toEqual(fields);
      node.children.forEach(visit);
    };
    visit(result['root'] as unknown as Node);
    expect(result['root']).toMatchObject({
      key: 'rows-average',
      state: 'scored',
      value: 80,
      coverage: 1,
    });
  });

  it.each([
    ['rows-average', 'b2-not-applicable', 60],
    ['rows-sum', 'all-scored', 480],
    ['rows-sum', 'b2-not-applicable', 180],
    ['rows-mean-of-means', 'all-scored', 77.5],
    ['rows-mean-of-means', 'b2-not-applicable', 55],
    ['rows-average-anchored', 'b2-as-target', 31.5],
    ['rows-mean-of-means-anchored', 'b2-as-target', 41.1],
    ['rows-average', 'nothing-scored', null],
    ['ladder-steps', 'two-levels', 2],
    ['weakest-link', 'mixed', 1],
    ['key-measures', 'ours', 1],
    ['points-from-110', 'nothing-met', -203],
    ['points-from-110', 'no-plan', null],
    ['gated-levels', 'ours', 2],
    ['rank-points', 'not-gold', 400],
    ['rank-progress', 'not-gold', 75],
    ['units-pooled', 'some-missing', 3],
    ['units-averaged', 'some-missing', 3.7],
    ['capability-and-legacy', 'strong-capability', null],
  ])('%s with %s comes to %s', (name, file, value) => {
    const folder = path.join(models, name);
    const { status, stdout } = run('score', folder, path.join(folder, 'answers', `${file}.yaml`));
    expect(status).toBe(0);
    const { root: top } = JSON.parse(stdout) as { root: { value: unknown; state: unknown } };
    expect(top).toMatchObject({ value, state: value === null ? 'no-score' : 'scored' });
  });

  it('prints outcome and views where the plugin gives them', () => {
    const folder = path.join(models, 'technology-radar');
    const { stdout } = run('score', folder, path.join(folder, 'answers', 'six-technologies.yaml'));
    const { root: top } = JSON.parse(stdout) as { root: Record<string, unknown> };
    expect(top).toMatchObject({ state: 'no-score', value: null });
    expect(top).not.toHaveProperty('outcome');
    expect(top['views']).toMatchObject([{ kind: 'quadrant' }, { kind: 'table' }]);
    const [radar] = top['children'] as { children: { key: string; outcome: unknown }[] }[];
    expect(radar?.children[0]).toMatchObject({
      key: 'cloud',
      outcome: { key: 'ready', title: { da: 'Klar', en: 'Ready' } },
    });
  });

  it('refuses units for a plugin that does not read them', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'units-'));
    try {
      const answers = path.join(folder, 'units.yaml');
      const units = 'units:\n  - { key: north, answers: { a1: 50 } }\n';
      writeFileSync(answers, `format: 1\nmodel: rows-average\nversion: 1\n${units}`);
      const { status, stdout, stderr } = run('score', rows, answers);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain('error sheet-invalid: units: the plugin does not read');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('gives the validated and the projected figures of one organisation', () => {
    const folder = path.join(models, 'software-security');
    const figures = ['validated', 'projected'].map((name) => {
      const { stdout } = run('score', folder, path.join(folder, 'answers', `${name}.yaml`));
      const { root: top } = JSON.parse(stdout) as { root: Node };
      return Object.fromEntries(top.children.map(({ key, value }) => [key, value]));
    });
    expect(figures).toEqual([
      { governance: 1 / 6, design: 1 / 12, implementation: 1 / 24, verification: 0, operations: 0 },
      { governance: 1 / 3, design: 1 / 6, implementation: 1 / 24, verification: 0, operations: 0 },
    ]);
  });
});

describe('bad input', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'score-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, content: string): string => {
    const at = path.join(folder, name);
    writeFileSync(at, content);
    return at;
  };
  const source = readFileSync(path.join(rows, 'model.yaml'), 'utf8');
  const lineOf = (needle: string): number =>
    source.slice(0, source.indexOf(needle)).split('\n').length;

  it.each([
    ['no arguments', []],
    ['one too few', [rows]],
    ['one too many', [rows, all, all]],
    ['an option nobody knows', [rows, all, '--loud']],
    ['a model that is not there', ['nowhere.yaml', all]],
    ['answers that are not there', [rows, 'nowhere.yaml']],
  ])('score with %s is a usage error on stderr', (_, args) => {
    const { status, stdout, stderr } = run('score', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('usage: npm run --silent score -- MODEL ANSWERS');
  });

  it('broken YAML is named with file and line', () => {
    const broken = file('broken.yaml', source.replace('rule: pool', 'rule: [pool'));
    const { status, stdout, stderr } = run('score', broken, all);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/broken\.yaml:\d+:\d+ error yaml-syntax/);
  });

  it('a plugin that is missing is named with file, path and line', () => {
    const lost = file('lost.yaml', source.replace('plugin: weighted-mean', 'plugin: lost'));
    const { status, stderr } = run('score', lost, all);
    expect(status).toBe(1);
    const line = lineOf('plugin: weighted-mean');
    expect(stderr).toMatch(
      new RegExp(`lost\\.yaml:${line}:\\d+ error plugin-missing scoring\\.plugin: `),
    );
  });

  it('an option the plugin does not know is named with file, path and line', () => {
    const odd = file('odd.yaml', source.replace('rule: pool', 'rule: median'));
    const { status, stdout, stderr } = run('model-lint', odd);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      model: null,
      findings: [{ code: 'option-choice' }],
    });
    const line = lineOf('rule: pool');
    expect(stderr).toMatch(
      new RegExp(`odd\\.yaml:${line}:\\d+ error option-choice scoring\\.options\\.rule: `),
    );
  });

  it('options that contradict each other are named before anybody answers', () => {
    const quadrant = readFileSync(path.join(models, 'capability-and-legacy', 'model.yaml'), 'utf8');
    const field = /- \{ x: 1, y: 1, /;
    expect(quadrant).toMatch(field);
    const twice = quadrant.replace(field, '- { x: 9, y: 1, ');
    const { status, stdout, stderr } = run('model-lint', file('twice.yaml', twice));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      model: null,
      findings: [{ code: 'plugin-refuses', path: ['scoring', 'options', 'fields'] }],
    });
    expect(stderr).toMatch(/twice\.yaml:\d+:\d+ error plugin-refuses scoring\.options\.fields: /);
  });

  it('answers that do not fit are named with file, path and line', () => {
    const wrong = file(
      'wrong.yaml',
      'format: 1\nmodel: rows-average\nversion: 1\nanswers:\n  a1: 101\n  zz: 1\n',
    );
    const { status, stdout, stderr } = run('score', rows, wrong);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/wrong\.yaml:5:\d+ error answer-range answers\.a1: /);
    expect(stderr).toMatch(/wrong\.yaml:6:\d+ error question-unknown answers\.zz: /);
  });

  it('reads Danish where Danish is asked for', () => {
    const wrong = file(
      'da.yaml',
      'format: 1\nmodel: rows-average\nversion: 1\nanswers: { zz: 1 }\n',
    );
    expect(run('score', rows, wrong, '--language', 'da').stderr).toContain(
      'Modellen har intet spørgsmål',
    );
  });
});

describe('model:lint and model:test', () => {
  it('find no fault in any model that ships with Erfa', () => {
    // Two lines about the one model that shows what an empty level does under either policy.
    const shown = (name: string): number => (name === 'gated-levels' ? 2 : 0);
    const lines = (stderr: string, severity: string): number =>
      stderr.split('\n').filter((line) => line.includes(` ${severity} `)).length;
    for (const name of readdirSync(models, { withFileTypes: true })) {
      if (!name.isDirectory()) continue;
      const lint = run('model-lint', path.join(models, name.name));
      expect({ name: name.name, status: lint.status }).toEqual({ name: name.name, status: 0 });
      expect({ name: name.name, lines: lines(lint.stderr, 'warning') }).toEqual({
        name: name.name,
        lines: shown(name.name),
      });
      const test = run('model-test', path.join(models, name.name));
      expect({ name: name.name, status: test.status }).toEqual({ name: name.name, status: 0 });
      // Notes are for those who write.
      expect(lines(test.stderr, 'warning')).toBe(shown(name.name));
      expect(lines(test.stderr, 'note') + lines(test.stderr, 'error')).toBe(0);
      const { passed, failed } = JSON.parse(test.stdout) as { passed: number; failed: number };
      expect(passed).toBeGreaterThan(0);
      expect(failed).toBe(0);
    }
  }, 60_000);

  it('name a golden case that differs, and a model without any', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'golden-'));
    try {
      const source = readFileSync(path.join(rows, 'model.yaml'), 'utf8');
      const file = path.join(folder, 'model.yaml');
      writeFileSync(file, source);
      const none = run('model-test', file);
      expect(none.status).toBe(1);
      expect(none.stderr).toContain('golden-none');
      // Golden cases may stand in the file itself.
      const [cases] = readdirSync(path.join(rows, 'golden'));
      const beside = readFileSync(path.join(rows, 'golden', cases ?? ''), 'utf8');
      const list = beside.slice(beside.indexOf('cases:')).replace('cases:', 'golden:');
      writeFileSync(file, `${source}\n${list}`);
      const carried = run('model-test', file);
      expect([carried.status, carried.stderr]).toEqual([0, '']);
      expect((JSON.parse(carried.stdout) as { passed: number }).passed).toBeGreaterThan(0);
      // The same model with other weights no longer gives the published figures.
      const other = run(
        'model-test',
        writeModelWithGolden(folder, source.replace('weight: 3', 'weight: 2')),
      );
      expect(other.status).toBe(1);
      expect(other.stderr).toMatch(
        /cases\.yaml:\d+:\d+ error golden-differs cases\.0\.expect\.rows-average\.value: /,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('model:diff', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'diff-'));
    cpSync(rows, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const change = (file: string, from: string, to: string): void => {
    const at = path.join(folder, file);
    const source = readFileSync(at, 'utf8');
    expect(source).toContain(from);
    writeFileSync(at, source.replace(from, to));
  };

  it('says what differs in documented fields, the same each time', () => {
    change('model.yaml', 'weight: 3', 'weight: 2');
    change('golden/cases.yaml', 'value: ', 'value: 1');
    const { status, stdout, stderr } = run('model-diff', rows, folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const diff = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(diff)).toEqual([
      'old',
      'new',
      'same',
      'added',
      'removed',
      'moved',
      'renamed',
      'reworded',
      'scales',
      'weights',
      'conditions',
      'scoring',
      'facts',
      'golden',
    ]);
    expect(diff).toMatchObject({ same: false, weights: [{ old: 3, new: 2 }], added: [] });
    expect(diff['golden']).toMatchObject({
      added: [],
      removed: [],
      changed: [{ file: 'cases.yaml' }],
    });
    expect(run('model-diff', rows, folder).stdout).toBe(stdout);
  });

  it('finds nothing between a model and itself', () => {
    const { status, stdout } = run('model-diff', rows, rows);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ same: true, golden: { changed: [] } });
  });

  it('says of both files what keeps them from being read, and compares nothing', () => {
    change('model.yaml', 'version: 1\n', 'version: first\n');
    const { status, stdout, stderr } = run('model-diff', folder, folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.match(/model\.yaml:\d+:\d+ error wrong-type version/g)).toHaveLength(2);
  });

  it('does not ask for the plugin: it may not be installed here', () => {
    change('model.yaml', 'plugin: weighted-mean', 'plugin: elsewhere');
    const { status, stdout } = run('model-diff', rows, folder);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      scoring: [{ field: 'plugin', old: 'weighted-mean', new: 'elsewhere' }],
    });
  });

  it('says how to call it', () => {
    const { status, stderr } = run('model-diff', rows);
    expect(status).toBe(2);
    expect(stderr).toContain('usage: npm run --silent model:diff -- OLD NEW');
  });
});

function writeModelWithGolden(folder: string, source: string): string {
  const at = mkdtempSync(path.join(folder, 'model-'));
  writeFileSync(path.join(at, 'model.yaml'), source);
  cpSync(path.join(rows, 'golden'), path.join(at, 'golden'), { recursive: true });
  return at;
}

describe('plugins of others on the command line', () => {
  it('are those that ERFA_PLUGINS names, each in a process of its own', () => {
    const place = mkdtempSync(path.join(tmpdir(), 'score-'));
    try {
      const built = path.join(root, 'dist', 'plugins', 'weighted-mean');
      const plugin = path.join(place, 'fremmed');
      cpSync(built, plugin, { recursive: true });
      const manifest = JSON.parse(readFileSync(path.join(built, 'plugin.json'), 'utf8')) as object;
      writeFileSync(
        path.join(plugin, 'plugin.json'),
        JSON.stringify({ ...manifest, id: 'fremmed', entry: 'own.mjs' }),
      );
      writeFileSync(
        path.join(plugin, 'own.mjs'),
        `import manifest from './plugin.json' with { type: 'json' };
import mean from './index.mjs';
export default { manifest, prepare: (model, options) => mean.prepare(model, options) };
`,
      );
      const source = readFileSync(path.join(rows, 'model.yaml'), 'utf8');
      const model = writeModelWithGolden(
        place,
        source.replace('plugin: weighted-mean', 'plugin: fremmed'),
      );
      const unknown = run('score', model, all);
      expect(unknown.status).toBe(1);
      expect(unknown.stderr).toContain('fremmed');
      const known = runWith({ ERFA_PLUGINS: plugin }, 'score', model, all);
      expect({ status: known.status, stderr: known.stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(known.stdout)).toMatchObject({
        plugin: { id: 'fremmed', version: '1.0.0' },
        root: { value: 80 },
      });
      const tried = runWith({ ERFA_PLUGINS: plugin }, 'model-test', model);
      expect(tried.status).toBe(0);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});

describe('the scoring bench', () => {
  it('holds every way against the hand-written loop, and they agree', () => {
    const table = benchScoring(60, 1);
    expect(table.map(({ name }) => name)).toEqual([
      'hand-written loop, 60 questions',
      'score encoded answers, 60 questions',
      'score an answer sheet, 60 questions',
      'score again after one changed answer, 60 questions',
      'score an answer sheet and explain it, 60 questions',
    ]);
    for (const { value } of table) expect(value).toBeGreaterThan(0);
    expect(table.filter(({ met }) => met !== null)).toHaveLength(2);
  });
});
