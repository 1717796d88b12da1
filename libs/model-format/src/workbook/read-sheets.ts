import type { Json, PluginManifest } from '@erfa/scoring-sdk';
import { type Finding, findingsOf } from '../finding';
import { limits } from '../limits';
import type { KnownPlugin } from '../lint/plugin-lint';
import { placeOfCell } from './cell-names';
import { caseWords, settingWords, type WordsAt } from './code-words';
import { NotNested, nested, type FlatValue } from './flat-json';
import { readNodes } from './read-nodes';
import { readScales } from './read-scales';
import { type RowReader, SheetTable } from './sheet-table';
import { type ReadSheet, sheetNames } from './sheets';

/** A workbook as a model: what it says, checked by nobody yet; undefined where it could not be put together. */
export interface SheetsReading {
  readonly model: Json | undefined;
  /** Golden cases, as a file of them has them; undefined where there is no sheet of them. */
  readonly cases: readonly Json[] | undefined;
  /** What is wrong, by sheet, row and column; `path` is the sheet and the cell. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a model from the sheets of a workbook, all of it or nothing.
 *
 * @param file the name that findings carry
 * @param plugins those there are: words of settings are read as the model's own calls them
 */
export function modelFromSheets(
  sheets: readonly ReadSheet[],
  file: string,
  plugins: readonly KnownPlugin[] = [],
): SheetsReading {
  const findings = findingsOf(file, ([, cell]) => placeOfCell(String(cell ?? 'A1')));
  const table = (name: string, needed: boolean): SheetTable | undefined => {
    const found = sheets.find((sheet) => sheet.name.trim().toLowerCase() === name.toLowerCase());
    if (found) return new SheetTable(found, findings);
    const there = sheets.map((sheet) => sheet.name).join(', ');
    if (needed) findings.error('sheet-missing', [name, 'A1'], { sheet: name, there });
    return undefined;
  };
  const head = table(sheetNames.model, true);
  const content = table(sheetNames.nodes, true);
  const scaleTable = table(sheetNames.scales, false);
  const settings = table(sheetNames.settings, false);
  const caseTable = table(sheetNames.cases, false);
  const top = head ? together(head, head.rows(['field'])) : {};
  const named = scaleTable ? readScales(scaleTable) : new Map<string, Json>();
  const plugin = asObject(asObject(top)['scoring'] ?? null)['plugin'];
  const known = plugins.find(({ manifest }) => manifest.id === plugin)?.manifest;
  const { options, of } = settings
    ? readSettings(settings, known)
    : { options: undefined, of: new Map() };
  const { nodes, used } = content ? readNodes(content, named, of) : { nodes: [], used: new Set() };
  for (const [key, row] of settings ? lostSettings(settings) : []) {
    if (!used.has(key)) row.error('node', 'sheet-node-unknown', { key });
  }
  const scales = Object.fromEntries([...named].filter(([name]) => !name.startsWith('@')));
  const cases = caseTable && readCases(caseTable);
  if (findings.all.length > 0) {
    return { model: undefined, cases: undefined, findings: findings.all.slice(0, limits.findings) };
  }
  const scoring = {
    ...(asObject(top)['scoring'] as object),
    ...(options === undefined ? {} : { options }),
  };
  const model = { ...asObject(top), scales, scoring, nodes } as Json;
  return { model, cases, findings: [] };
}

const asObject = (value: Json): Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json>>)
    : {};

/** Rows of ways and values as the value they make together. */
function together(
  table: SheetTable,
  rows: readonly RowReader[],
  wordsAt: WordsAt = () => undefined,
): Json {
  const values: { readonly flat: FlatValue; readonly row: RowReader }[] = [];
  for (const row of rows) {
    const path = row.text('field') ?? '';
    const value = row.anyValue(wordsAt(path));
    if (value !== undefined) values.push({ flat: { path, value }, row });
  }
  try {
    return nested(values.map(({ flat }) => flat));
  } catch (error) {
    if (!(error instanceof NotNested)) throw error;
    values[error.at]?.row.error('field', 'sheet-field', { field: values[error.at]?.flat.path });
    return null;
  }
}

/** Settings by node; those of the model are the options. */
function readSettings(
  table: SheetTable,
  manifest: PluginManifest | undefined,
): {
  options: Json | undefined;
  of: Map<string, { scoring?: Json; attributes?: Json }>;
} {
  const groups = new Map<
    string,
    { node: string; setting: 'options' | 'attributes'; rows: RowReader[] }
  >();
  for (const row of table.rows(['setting'])) {
    const setting = row.word('setting', ['options', 'attributes']);
    if (!setting) continue;
    const node = row.text('node') ?? '';
    if (node === '' && setting === 'attributes') {
      row.error('setting', 'sheet-word', { expected: 'indstilling' });
      continue;
    }
    const name = `${setting} ${node}`;
    const group = groups.get(name);
    if (group) group.rows.push(row);
    else groups.set(name, { node, setting, rows: [row] });
  }
  let options: Json | undefined;
  const of = new Map<string, { scoring?: Json; attributes?: Json }>();
  for (const { node, setting, rows } of groups.values()) {
    const value = together(table, rows, settingWords(manifest, setting));
    if (node === '') options = value;
    else {
      const own = of.get(node) ?? {};
      of.set(node, { ...own, [setting === 'options' ? 'scoring' : 'attributes']: value });
    }
  }
  return { options, of };
}

function lostSettings(table: SheetTable): [string, RowReader][] {
  const first = new Map<string, RowReader>();
  for (const row of table.rows([])) {
    const key = row.text('node') ?? '';
    if (key !== '' && !first.has(key)) first.set(key, row);
  }
  return [...first];
}

function readCases(table: SheetTable): Json[] {
  const groups = new Map<string, RowReader[]>();
  for (const row of table.rows(['case', 'field'])) {
    const name = row.text('case') ?? '';
    const rows = groups.get(name);
    if (rows) rows.push(row);
    else groups.set(name, [row]);
  }
  return [...groups.values()].map((rows) => together(table, rows, caseWords));
}
