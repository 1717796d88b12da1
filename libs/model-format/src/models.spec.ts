import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PluginManifest } from '@erfa/scoring-sdk';
import { contentHash, readAnswersFile, readGoldenFile, readModelFolder } from './index';

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
