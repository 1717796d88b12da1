import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  canonicalJson,
  type Condition,
  type Json,
  type Model,
  type PluginManifest,
} from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { parse } from 'yaml';
import { anyModel } from '../../testing/any-model';
import {
  modelFromSheets,
  modelSheets,
  readModelFolder,
  type ReadSheet,
  type WrittenSheetRows,
} from '../index';
import { wordCell, wordIn } from './code-words';
import { conditionIn, conditionText } from './condition-text';
import { flattened, nested } from './flat-json';

const models = path.join(import.meta.dirname, '..', '..', '..', 'models');
const folders = readdirSync(models).filter((name) =>
  existsSync(path.join(models, name, 'model.yaml')),
);

/** Sheets as a reader of Excel files gives them: everything as text, rows with nothing in them left out. */
const read = (sheets: readonly WrittenSheetRows[]): ReadSheet[] =>
  sheets.map(({ name, rows }) => ({
    name,
    merged: [],
    rows: rows
      .map((row, at) => ({
        line: at + 1,
        cells: row.map((cell) => ({ text: cell === null ? '' : String(cell), fault: null })),
      }))
      .filter(({ cells }) => cells.some(({ text }) => text !== '')),
  }));
const json = (value: unknown): string => canonicalJson(value);

/** The golden cases that lie beside a model, as they are written. */
const casesOf = (name: string): Json[] =>
  readdirSync(path.join(models, name, 'golden')).flatMap((file) => {
    const text = readFileSync(path.join(models, name, 'golden', file), 'utf8');
    return (parse(text) as { cases: Json[] }).cases;
  });

const shelf = path.join(import.meta.dirname, '..', '..', '..', 'plugins');
const plugins = readdirSync(shelf)
  .map((name) => path.join(shelf, name, 'plugin.json'))
  .filter((file) => existsSync(file))
  .map((file) => ({
    manifest: JSON.parse(readFileSync(file, 'utf8')) as PluginManifest,
    satisfies: () => true,
  }));
const manifestOf = ({ scoring }: Model): PluginManifest | undefined =>
  plugins.find(({ manifest }) => manifest.id === scoring.plugin)?.manifest;

describe('a workbook of a model', () => {
  it.each(folders)('%s comes back whole, golden cases too', (name) => {
    const { model } = readModelFolder(path.join(models, name));
    if (!model) throw new Error(`${name} has no model`);
    const cases = casesOf(name);
    const again = modelFromSheets(
      read(modelSheets(model, cases, manifestOf(model))),
      'm.xlsx',
      plugins,
    );
    expect(again.findings).toEqual([]);
    expect(json(again.model)).toBe(json(model));
    expect(json(again.cases)).toBe(json(cases));
  });

  it('says codes in Danish, and reads Danish, English and the codes themselves', () => {
    const { model } = readModelFolder(path.join(models, 'answer-scales'));
    if (!model) throw new Error('no model');
    const options = { rule: 'mean', rounding: { mode: 'half-up', place: 1 }, level: 'Nul' };
    const changed = { ...model, scoring: { ...model.scoring, options } } as Model;
    const cases = [{ name: 'x', expect: { q: { state: 'no-score' } } }];
    const sheets = modelSheets(changed, cases, manifestOf(changed));
    const cells = sheets.flatMap(({ rows }) => rows.flat()).map(String);
    expect(cells).toEqual(expect.arrayContaining(['Gennemsnit af børnene', 'ingen score', 'trin']));
    for (const code of ['mean', 'half-up', 'no-score', 'steps', 'boolean', 'threshold'])
      expect(cells).not.toContain(code);
    const way = (other: (cell: string) => string) => {
      const sent = read(sheets).map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, text: other(cell.text) })),
        })),
      }));
      const again = modelFromSheets(sent, 'm.xlsx', plugins);
      expect(again.findings).toEqual([]);
      expect(json([again.model, again.cases])).toBe(json([changed, cases]));
    };
    way((cell) => cell);
    way((cell) =>
      cell === 'Gennemsnit af børnene' ? 'mean' : cell === 'ingen score' ? 'no-score' : cell,
    );
    way((cell) => (cell === 'Gennemsnit af børnene' ? 'GENNEMSNIT af  børnene' : cell));
    way((cell) => (cell === 'Gruppe eller spørgsmål' ? 'Knude' : cell));
  });

  it('takes no text for a code, whatever it says', () => {
    const codes = new Map([
      ['zero', { da: 'Nul', en: 'Zero' }],
      ['none', { da: 'zero', en: 'None' }],
      ['a', { da: 'samme', en: 'one' }],
      ['b', { da: 'samme', en: 'two' }],
    ]);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom('zero', 'Nul', 'nul ', 'none', 'a', 'b', 'samme', 'one', '"zero"', ''),
          fc.string(),
          fc.jsonValue() as fc.Arbitrary<Json>,
        ),
        (value) => {
          const given = JSON.parse(JSON.stringify(value)) as Json;
          expect(json(wordIn(String(wordCell(given, codes)), codes))).toBe(json(given));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('comes back whole, whatever is in it', () => {
    fc.assert(
      fc.property(
        anyModel,
        fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 2 }),
        (model, cases) => {
          const given = cases.map((value) => ({
            name: 'x',
            value: JSON.parse(JSON.stringify(value)) as Json,
          }));
          const known = manifestOf(model);
          const again = modelFromSheets(read(modelSheets(model, given, known)), 'm.xlsx', plugins);
          expect(again.findings).toEqual([]);
          expect(json(again.model)).toBe(json(model));
          expect(json(again.cases)).toBe(json(given));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps what is empty in a draft', () => {
    const draft = {
      format: 1,
      key: 'm',
      version: 1,
      title: { da: '', en: '' },
      scales: { a: { kind: 'steps', steps: [] }, b: { kind: 'ladder', levels: [] } },
      scoring: { plugin: 'p', version: '^1.0.0', options: {} },
      nodes: [
        { key: 'g', kind: 'group', title: { da: '', en: '' }, children: [] },
        {
          ...{ key: 'q', kind: 'question', title: { da: 'A', en: '' }, scale: 'a' },
          ...{ text: { da: '', en: '' }, evidence: { da: [], en: ['x'] }, topics: [] },
          shownWhen: { any: [] },
        },
      ],
    } as unknown as Model;
    const again = modelFromSheets(read(modelSheets(draft)), 'm.xlsx');
    expect(again.findings).toEqual([]);
    expect(json(again.model)).toBe(json(draft));
  });
});

describe('a workbook with faults', () => {
  const { model } = readModelFolder(path.join(models, 'operational-readiness'));
  if (!model) throw new Error('no model');
  const good = read(modelSheets(model));
  /** The sheets after one cell says something else, told by sheet, header and row. */
  const changed = (
    sheet: string,
    header: string,
    line: number,
    text: string,
    fault: string | null = null,
  ): ReadSheet[] =>
    good.map((one) => {
      if (one.name !== sheet) return one;
      const at = one.rows[0]?.cells.findIndex((cell) => cell.text === header) ?? -1;
      expect(at).toBeGreaterThanOrEqual(0);
      return {
        ...one,
        rows: one.rows.map((row) =>
          row.line === line
            ? { ...row, cells: row.cells.map((cell, n) => (n === at ? { text, fault } : cell)) }
            : row,
        ),
      };
    });
  const found = (sheets: readonly ReadSheet[]): string[] =>
    modelFromSheets(sheets, 'm.xlsx').findings.map(
      ({ code, path: at, line }) => `${code} ${at.join('!')} ${line}`,
    );

  it.each<[string, readonly ReadSheet[], string[]]>([
    ['none', good, []],
    ['an unknown kind', changed('Indhold', 'Slags', 3, 'emne'), ['sheet-word Indhold!B3 3']],
    ['a key twice', changed('Indhold', 'Nøgle', 4, 'plan-known'), ['sheet-key-twice Indhold!A4 4']],
    [
      'a parent that is no group',
      changed('Indhold', 'Ligger i', 4, 'plan-known'),
      ['sheet-parent Indhold!C4 4'],
    ],
    ['a weight in words', changed('Indhold', 'Vægt', 3, 'to'), ['sheet-number Indhold!Q3 3']],
    ['a weight with a comma', changed('Indhold', 'Vægt', 3, '1,5'), []],
    [
      'a condition in prose',
      changed('Indhold', 'Vises når', 4, 'hvis planen er kendt'),
      ['sheet-condition Indhold!T4 4'],
    ],
    [
      'a formula without its value',
      changed('Indhold', 'Vægt', 3, '', 'formulaEmpty'),
      ['sheet-cell Indhold!Q3 3'],
    ],
    [
      'a header nobody knows',
      changed('Indhold', 'Vægt', 1, 'Tyngde'),
      ['sheet-column-unknown Indhold!Q1 1'],
    ],
    [
      'a header twice',
      changed('Indhold', 'Vægt', 1, 'Niveau'),
      ['sheet-column-twice Indhold!R1 1'],
    ],
    ['an English header', changed('Indhold', 'Vægt', 1, ' weight '), []],
    [
      'no column of keys',
      changed('Indhold', 'Nøgle', 1, ''),
      expect.arrayContaining(['sheet-column-missing Indhold!A1 1']) as string[],
    ],
    ['a value nowhere', changed('Model', 'Værdi', 2, ''), ['sheet-value-missing Model!B2 2']],
    [
      'a scale that is not there',
      changed('Indhold', 'Skala', 4, '@nobody'),
      ['sheet-scale Indhold!S4 4'],
    ],
    [
      'a setting of nobody',
      changed('Indstillinger', 'Gruppe eller spørgsmål', 2, 'nobody'),
      ['sheet-node-unknown Indstillinger!A2 2'],
    ],
    [
      'no sheet of nodes',
      good.filter(({ name }) => name !== 'Indhold'),
      expect.arrayContaining(['sheet-missing Indhold!A1 1']) as string[],
    ],
    [
      'merged cells',
      good.map((one) => (one.name === 'Indhold' ? { ...one, merged: ['C3:C5'] } : one)),
      ['sheet-merged Indhold!C3 3'],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(found(sheets)).toEqual(expected);
    const reading = modelFromSheets(sheets, 'm.xlsx');
    expect(reading.model === undefined).toBe(reading.findings.length > 0);
    for (const { message } of reading.findings) expect(message.da + message.en).not.toContain('–');
  });

  it('names the column of what is not there', () => {
    const { findings } = modelFromSheets(changed('Indhold', 'Nøgle', 3, ''), 'm.xlsx');
    expect(findings.map(({ message }) => message.da)).toContain(
      'Feltet er tomt. Skriv en værdi under Nøgle.',
    );
  });
});

describe('conditions in a cell', () => {
  const test = fc.record({
    question: fc
      .stringMatching(/^[a-z0-9]{1,8}([-_.][a-z0-9]{1,5})?$/)
      .filter((key) => !/^(og|eller|and|or)$/.test(key)),
    is: fc.array(
      fc.oneof(
        fc.boolean(),
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
        fc.constantFrom('og', 'sand', '1', 'a|b', '"'),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  });
  it('come back whole', () => {
    fc.assert(
      fc.property(fc.array(test, { maxLength: 3 }), fc.boolean(), (tests, all) => {
        const condition: Condition = all ? { all: tests } : { any: tests };
        expect(conditionIn(conditionText(condition))).toEqual(condition);
      }),
    );
  });

  it.each([
    ['plan = 2', { all: [{ question: 'plan', is: [2] }] }],
    [
      'plan=2|3 OG kopier = Sand',
      {
        all: [
          { question: 'plan', is: [2, 3] },
          { question: 'kopier', is: [true] },
        ],
      },
    ],
    [
      'a = 1,5 or b = x',
      {
        any: [
          { question: 'a', is: [1.5] },
          { question: 'b', is: ['x'] },
        ],
      },
    ],
    ['mindst én: a = 1', { any: [{ question: 'a', is: [1] }] }],
    ['a = 1 og b = 2 eller c = 3', null],
    ['a', null],
    ['a = = 1', null],
    ['A = 1', null],
    ['a = 1 2', null],
    ['', null],
    ['a = "', null],
  ])('%s', (text, expected) => {
    expect(conditionIn(text)).toEqual(expected);
  });
});

describe('flat JSON', () => {
  it('comes back whole', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const given = JSON.parse(JSON.stringify(value)) as Json;
        expect(json(nested(flattened(given)))).toBe(json(given));
      }),
    );
  });

  it('says which value does not fit', () => {
    const at = (paths: string[]): number => {
      try {
        nested(paths.map((path) => ({ path, value: 1 })));
        return -1;
      } catch (error) {
        return (error as { at: number }).at;
      }
    };
    expect(at(['a/b', 'a/c', 'd/#1', 'd/#2'])).toBe(-1);
    expect(at(['a', 'a'])).toBe(1);
    expect(at(['a', 'a/b'])).toBe(1);
    expect(at(['a/#1', 'a/b'])).toBe(1);
    expect(at(['a/#2'])).toBe(0);
    expect(at(['a/#1', 'a/#99999999'])).toBe(1);
  });
});
