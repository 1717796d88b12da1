import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { contentHash, readAnswersFile, readGoldenFile, readModelFolder } from './index';

const models = path.join(import.meta.dirname, '..', '..', 'models');
const folders = readdirSync(models).filter((name) =>
  existsSync(path.join(models, name, 'model.yaml')),
);

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

  it('are there', () => {
    expect(folders).toEqual(
      expect.arrayContaining(['ladder-steps', 'rows-average', 'software-security']),
    );
  });
});
