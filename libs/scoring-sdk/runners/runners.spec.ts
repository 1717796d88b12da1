import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..', '..');
const modules = path.join(root, 'node_modules');

/** A plugin that counts yes-answers, and a twin of it that breaks the law of order. */
const plugin = (broken: boolean): string => `
import { answerTo, contributionOf, defineScoringPlugin } from '@erfa/scoring-sdk';
const text = (words) => ({ da: words, en: words });
const manifest = {
  id: 'count', version: '1.0.0', apiVersion: '1.0.0', title: text('Count'), description: text('Counts.'),
  entry: 'index.mjs', scales: ['boolean'], axes: 'each', options: [],
  algebra: { withinRange: true, monotone: true, orderIndependent: true, notApplicableNeutral: true, unansweredNeutral: true, integer: true },
  rules: { count: { title: text('Count') } },
};
export const plugin = defineScoringPlugin({
  manifest,
  prepare: (model) => (sheet) => {
    const visit = (node) => {
      const children = (node.children ?? []).map(visit);
      const answer = answerTo(sheet.answers, node.key);
      const own = answer.state === 'answered' && answer.value === true ? 1 : 0;
      const last = ${broken ? 'children.at(-1)?.value === 0 ? 0 : 1' : '1'};
      const value = own + last * children.reduce((sum, child) => sum + child.value, 0);
      return {
        key: node.key, state: 'scored', value, level: null, unit: null, range: null, coverage: 1,
        contributions: [contributionOf(node.key, 'count', 'applied', { value })], children,
      };
    };
    return visit({ key: model.key, children: model.nodes });
  },
});
export const cases = [{
  name: 'one yes is one',
  model: {
    format: 1, key: 'm', version: 1, title: text('M'), scales: { yes: { kind: 'boolean' } },
    scoring: { plugin: 'count', version: '1.0.0' },
    nodes: [{ key: 'q', kind: 'question', title: text('Q'), scale: 'yes' }],
  },
  sheet: { answers: { q: { state: 'answered', value: true } } },
  expect: { m: { value: 1 } },
}];
`;
const kit = "import { testScoringPlugin } from '@erfa/scoring-sdk/testing';";

interface Runner {
  readonly name: string;
  readonly file: string;
  readonly test: string;
  readonly command: readonly string[];
}
const runners: readonly Runner[] = [
  {
    name: 'node:test',
    file: 'plugin.test.mjs',
    test: `${kit}\nimport { cases, plugin } from './plugin.mjs';\ntestScoringPlugin(plugin, { cases, runs: 40 });\n`,
    command: ['--test', '--test-reporter=spec', 'plugin.test.mjs'],
  },
  {
    name: 'Jest',
    file: 'plugin.test.mjs',
    test: `${kit}\nimport { cases, plugin } from './plugin.mjs';\ntestScoringPlugin(plugin, { cases, runs: 40 });\n`,
    command: [
      '--experimental-vm-modules',
      path.join(modules, 'jest/bin/jest.js'),
      '--rootDir=.',
      '--verbose',
      '--testMatch=**/*.test.mjs',
      '--transform={}',
    ],
  },
  {
    name: 'Vitest',
    file: 'plugin.test.mjs',
    test: `${kit}\nimport { describe, it } from 'vitest';\nimport { cases, plugin } from './plugin.mjs';\ntestScoringPlugin(plugin, { cases, runs: 40, runner: { describe, it } });\n`,
    command: [path.join(modules, 'vitest/vitest.mjs'), 'run', '--reporter=verbose'],
  },
];

/** Runs the packed kit as a stranger does: in a folder of its own, with the runner as a process. */
describe.each(runners)('testScoringPlugin under $name', ({ file, test, command }) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'runner-'));
    const scope = path.join(folder, 'node_modules/@erfa');
    mkdirSync(scope, { recursive: true });
    cpSync(path.join(root, 'dist/packages/scoring-sdk'), path.join(scope, 'scoring-sdk'), {
      recursive: true,
    });
    symlinkSync(path.join(modules, 'vitest'), path.join(folder, 'node_modules/vitest'));
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(path.join(folder, file), test);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (broken: boolean) => {
    writeFileSync(path.join(folder, 'plugin.mjs'), plugin(broken));
    // Not the environment of the Jest that runs this: each runner looks for signs of another.
    const { PATH, HOME, TMPDIR } = process.env;
    const env = { PATH, HOME, TMPDIR, NO_COLOR: '1' };
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: folder,
      encoding: 'utf8',
      env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
      timeout: 60_000,
    });
    return { status, output: stdout + stderr };
  };

  it('passes a sound plugin, and has run its case and every law', () => {
    const { status, output } = run(false);
    expect({ status, output }).toMatchObject({ status: 0 });
    for (const name of ['one yes is one', 'total', 'monotone', 'order-independent', 'integer']) {
      expect(output).toContain(name);
    }
  }, 90_000);

  it('fails one that breaks a law, and says which', () => {
    const { status, output } = run(true);
    expect(status).not.toBe(0);
    expect(output).toContain('The law "order-independent" is broken.');
    expect(output).toContain('What to do:');
  }, 90_000);
});
