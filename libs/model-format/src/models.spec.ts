import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GroupNode, JsonObject, ModelNode, PluginManifest } from '@erfa/scoring-sdk';
import { contentHash, readAnswersFile, readGoldenFile, readModelFolder } from './index';
import { findingsOf } from './finding';
import { lintModel } from './lint/model-lint';

const models = path.join(import.meta.dirname, '..', '..', 'models');
const folders = readdirSync(models).filter((name) =>
  existsSync(path.join(models, name, 'model.yaml')),
);

const shelf = path.join(import.meta.dirname, '..', '..', 'plugins');
const plugins = readdirSync(shelf)
  .map((name) => path.join(shelf, name, 'plugin.json'))
  .filter((file) => existsSync(file))
  .map((file) => ({
    manifest: JSON.parse(readFileSync(file, 'utf8')) as PluginManifest,
    satisfies: () => true,
  }));

describe('the models that ship with Erfa', () => {
  it.each(folders)('%s is read without errors, with golden cases and answer files', (name) => {
    const { model, findings, golden } = readModelFolder(path.join(models, name));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!model) throw new Error(`${name} has no model`);
    expect(model.key).toBe(name);
    expect(contentHash(model)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(golden.length).toBeGreaterThan(0);
    for (const file of golden) expect(readGoldenFile(file, model).findings).toEqual([]);
    const answers = path.join(models, name, 'answers');
    for (const file of existsSync(answers) ? readdirSync(answers) : []) {
      expect(readAnswersFile(path.join(answers, file), model).findings).toEqual([]);
    }
  });

  it('carry no warning but where they show what is warned of', () => {
    const warned = folders.flatMap((name) =>
      readModelFolder(path.join(models, name), plugins)
        .findings.filter(({ severity }) => severity !== 'note')
        .map(({ code, path: at }) => `${name} ${code} ${at.join('.')}`),
    );
    // One model shows what an empty level does under either policy, with the same question in both.
    expect(warned).toEqual([
      'gated-levels questions-alike nodes.2.children.0',
      'gated-levels level-unreachable nodes.2.children.0',
    ]);
  });

  it('are warned of mixed scales as soon as one question is on 0 to 100', () => {
    const { model } = readModelFolder(path.join(models, 'digital-modenhed'));
    const [first, ...rest] = (model?.nodes ?? []) as readonly GroupNode[];
    if (!model || !first) throw new Error('no dimensions');
    const lint = (options: JsonObject): string[] => {
      const [question, ...others] = first.children;
      const scale = { kind: 'range', min: 0, max: 100 } as const;
      const children = [{ ...question, scale, steps: {} } as ModelNode, ...others];
      const scoring = { ...model.scoring, options: { ...model.scoring.options, ...options } };
      const changed = { ...model, scoring, nodes: [{ ...first, children }, ...rest] };
      const findings = findingsOf('m', () => ({ line: 1, column: 1 }));
      lintModel(changed, findings, () => ({ line: 1, column: 1 }), plugins);
      return findings.all
        .filter(({ code }) => code === 'scales-mixed')
        .map(({ path: at, message }) => `${at.join('.')}: ${message.da}`);
    };
    // The model names a scale that groups are put on: then they may be mixed.
    expect(lint({})).toEqual([]);
    const told = [expect.stringMatching(/^nodes\.0\.scale: .*\(0 til 100, 1 til 5\)/)];
    expect(lint({ scale: null })).toEqual(told);
    expect(lint({ scale: null, rule: 'pool' })).toEqual(told);
    // Points that are added up count as they are.
    expect(lint({ scale: null, rule: 'sum' })).toEqual([]);
    expect(lint({ scale: null, levelBands: [{ from: 0, level: 1 }] })).toEqual([]);
  });

  it.each([
    ['digital-modenhed', []],
    ['answer-scales', ['group-can-be-emptied', 'weight-zero']],
    ['software-security', ['group-can-be-emptied', 'field-not-read']],
  ])('%s has these notes', (name, notes) => {
    const { findings } = readModelFolder(path.join(models, name), plugins);
    expect(findings.map(({ code }) => code)).toEqual(notes);
  });

  it('are there', () => {
    expect(folders).toEqual(
      expect.arrayContaining(['ladder-steps', 'rows-average', 'software-security']),
    );
  });
});
