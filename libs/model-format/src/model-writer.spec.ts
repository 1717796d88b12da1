import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson } from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { parse } from 'yaml';
import { anyModel } from '../testing/any-model';
import { fileFormats, readGoldenCases, readModel, readModelFolder, writeModel } from './index';

const models = path.join(import.meta.dirname, '..', '..', 'models');
const folders = readdirSync(models).filter((name) =>
  existsSync(path.join(models, name, 'model.yaml')),
);

/** The model that a text is read as; fails where there is an error. */
const read = (text: string, file: string) => {
  const { model, findings } = readModel(text, file);
  if (!model) throw new Error(`${file}: ${findings.map(({ code }) => code).join(', ')}\n${text}`);
  return model;
};

describe.each(fileFormats)('a model written as %s', (format) => {
  it.each(folders)('%s is read as the same model', (name) => {
    const { model } = readModelFolder(path.join(models, name));
    if (!model) throw new Error(`${name} has no model`);
    expect(canonicalJson(read(writeModel(model, format), name))).toBe(canonicalJson(model));
  });

  it('is read as the same model, whatever its texts are', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const again = read(writeModel(model, format), 'm');
        expect(canonicalJson(again)).toBe(canonicalJson(model));
      }),
      { numRuns: 200 },
    );
  });

  it.each(folders)('%s carries its golden cases, each with its answers', (name) => {
    const folder = readModelFolder(path.join(models, name));
    const { model } = folder;
    if (!model) throw new Error(`${name} has no model`);
    const cases = readGoldenCases(folder, model).flatMap(({ reading }) => reading.written ?? []);
    expect(cases.length).toBeGreaterThan(0);
    const again = readModel(writeModel(model, format, cases), name);
    expect(again.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(canonicalJson(again.model)).toBe(canonicalJson(model));
    expect(canonicalJson(again.carried?.written)).toBe(canonicalJson(cases));
    expect(again.carried?.cases).toHaveLength(cases.length);
  });

  it('has its fields in the order of the format, however they were kept', () => {
    const { model } = readModelFolder(path.join(models, 'digital-modenhed'));
    if (!model) throw new Error('no model');
    const kept = JSON.parse(canonicalJson(model)) as typeof model;
    const written = parse(writeModel(kept, format)) as Record<string, unknown>;
    expect(Object.keys(written)).toEqual(
      'format key version title description licence sources scales scoring nodes'.split(' '),
    );
    const [group] = written['nodes'] as Record<string, unknown>[];
    expect(Object.keys(group ?? {})).toEqual('kind type key title description children'.split(' '));
  });
});
