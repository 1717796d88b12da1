import type { Json } from '@erfa/scoring-sdk';
import { scaleFieldWords, scaleKindWords, wordIn } from './code-words';
import type { RowReader, SheetTable } from './sheet-table';
import { nested, NotNested, type FlatValue } from './flat-json';

type Part = Record<string, Json>;

/** A scale while its rows are read. */
interface OpenScale {
  readonly head: Part;
  readonly further: { readonly flat: FlatValue; readonly row: RowReader }[];
  readonly parts: Part[];
}

/** The scales of a workbook by name, those that are a node's own by `@` and its key. */
export function readScales(table: SheetTable): Map<string, Json> {
  const open = new Map<string, OpenScale>();
  for (const row of table.rows(['scale', 'kind'])) {
    const name = row.text('scale')?.trim();
    if (name === undefined) {
      row.error('scale', 'sheet-value-missing', {});
      continue;
    }
    const scale = open.get(name);
    const said = row.text('kind')?.trim();
    const kind = said === undefined ? undefined : String(wordIn(said, scaleKindWords));
    if (!scale) {
      if (kind === undefined) row.error('kind', 'sheet-value-missing', {});
      open.set(name, { head: { kind: kind ?? '', ...titles(row) }, further: [], parts: [] });
    } else if (kind !== undefined) row.error('kind', 'sheet-scale-twice', { scale: name });
    else readPart(row, scale);
  }
  return new Map([...open].map(([name, scale]) => [name, closed(scale)]));
}

const titles = (row: RowReader): Part => {
  const title = row.texts('titleDa', 'titleEn');
  const description = row.texts('descriptionDa', 'descriptionEn');
  return {
    ...(title ? { title: { ...title } } : {}),
    ...(description ? { description: { ...description } } : {}),
  };
};

function readPart(row: RowReader, { head, further, parts }: OpenScale): void {
  const field = row.text('field');
  const value = row.text('value');
  if (field !== undefined) {
    if (value === undefined) row.error('value', 'sheet-value-missing', {});
    else {
      const read = wordIn(value, scaleFieldWords(field));
      further.push({ flat: { path: field, value: read }, row });
    }
    return;
  }
  const kind = String(head['kind']);
  const number = (): Part => {
    const counted = row.number('value');
    if (counted === undefined && value === undefined) row.error('value', 'sheet-value-missing', {});
    return counted === undefined ? {} : { [kind === 'options' ? 'weight' : 'value']: counted };
  };
  const key = { key: row.text('key')?.trim() ?? '' };
  const fits = {
    steps: ['step'],
    options: ['option'],
    ladder: ['rung', 'element'],
    bands: ['row'],
    date: ['row'],
  } as const;
  const known = Object.hasOwn(fits, kind) ? fits[kind as keyof typeof fits] : [];
  const part = row.word('part', known);
  if (part === 'step' || part === 'option') parts.push({ ...key, ...number(), ...titles(row) });
  else if (part === 'rung') parts.push({ ...key, ...number(), ...titles(row), elements: [] });
  else if (part === 'row') {
    const from = kind === 'date' ? row.text('from')?.trim() : row.number('from');
    if (from === undefined) row.error('from', 'sheet-value-missing', {});
    parts.push({ from: from ?? 0, ...number(), ...titles(row) });
  } else if (part === 'element') {
    const level = parts.at(-1);
    const elements = level?.['elements'];
    if (!level || !Array.isArray(elements)) row.error('part', 'sheet-element', {});
    else level['elements'] = [...(elements as Json[]), { ...key, ...titles(row) }];
  }
}

function closed({ head, further, parts }: OpenScale): Json {
  const kind = String(head['kind']);
  let rest: Json = {};
  try {
    rest = further.length > 0 ? nested(further.map(({ flat }) => flat)) : {};
  } catch (error) {
    if (!(error instanceof NotNested)) throw error;
    const blamed = further[error.at];
    blamed?.row.error('field', 'sheet-field', { field: blamed.flat.path });
  }
  const list: Part =
    kind === 'steps' || kind === 'options' || kind === 'bands'
      ? { [kind]: parts }
      : kind === 'ladder'
        ? { levels: parts }
        : parts.length > 0
          ? { counts: { table: parts } }
          : {};
  return { ...head, ...(rest as Part), ...list };
}
