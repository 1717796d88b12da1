import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { readAnswers, readModelFolder } from '@erfa/model-format';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, 'libs/models/digital-modenhed');
const text = fs.readFileSync(path.join(folder, 'country/answers.json'), 'utf8');
const country = JSON.parse(text) as {
  model: string;
  version: number;
  sheets: { answers: Record<string, unknown> }[];
};

describe('the answers of the invented country', () => {
  it('are up to date', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['tools/generate/country.mjs', '--check'],
      { cwd: root, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('are each an answer file for the model', () => {
    const { model } = readModelFolder(folder);
    if (!model) throw new Error('no model');
    const { sheets, ...head } = country;
    expect(sheets.length).toBeGreaterThan(80);
    for (const { answers } of sheets) {
      const file = JSON.stringify({ format: 1, model: head.model, version: head.version, answers });
      expect(readAnswers(file, 'country', model).findings).toEqual([]);
    }
  });

  it('name no municipality, also not by their order', () => {
    const csv = fs.readFileSync(path.join(root, 'apps/api/reference/municipalities.csv'), 'utf8');
    const [, ...rows] = csv.trim().split('\n');
    const names = rows.map((row) => row.split(',')[1] ?? '');
    expect(names).toContain('Aarhus');
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    const lines = country.sheets.map(({ answers }) => JSON.stringify(answers));
    expect(lines).toEqual([...lines].sort());
  });
});
