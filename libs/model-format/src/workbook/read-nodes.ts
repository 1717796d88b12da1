import type { Json, LocalText } from '@erfa/scoring-sdk';
import { limits } from '../limits';
import { conditionIn } from './condition-text';
import type { RowReader, SheetTable } from './sheet-table';

type Node = Record<string, Json>;

/** What else a node has: from the sheet of settings. */
type Settings = ReadonlyMap<string, { scoring?: Json; attributes?: Json }>;

/** The tree of nodes from a sheet with a row each, parents before what stands in them. */
export function readNodes(
  table: SheetTable,
  scales: ReadonlyMap<string, Json>,
  settings: Settings,
): { nodes: Json[]; used: Set<string> } {
  const nodes: Json[] = [];
  const children = new Map<string, { readonly list: Json[]; readonly depth: number }>();
  const used = new Set<string>();
  for (const row of table.rows(['key', 'kind', 'parent', 'titleDa', 'titleEn'])) {
    const key = row.text('key')?.trim() ?? '';
    if (key === '') {
      row.error('key', 'sheet-value-missing', {});
      continue;
    }
    if (used.has(key)) {
      row.error('key', 'sheet-key-twice', { key });
      continue;
    }
    used.add(key);
    const kind = row.word('kind', ['group', 'question']);
    const parent = row.text('parent')?.trim() ?? '';
    const above = parent === '' ? { list: nodes, depth: 0 } : children.get(parent);
    if (!above) row.error('parent', 'sheet-parent', { parent });
    if (!kind || !above) continue;
    const depth = above.depth + 1;
    if (depth > limits.depth) row.error('parent', 'too-deep', { limit: limits.depth });
    const list: Json[] = [];
    if (kind === 'group') children.set(key, { list, depth });
    above.list.push({
      ...{ key, kind },
      ...fields(row, key, scales),
      ...settings.get(key),
      ...(kind === 'group' ? ofGroup(row, list) : ofQuestion(row)),
    });
  }
  return { nodes, used };
}

/** Only what is there: an empty cell is no field. */
const there = (fields: Readonly<Record<string, unknown>>): Node =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Node;

function fields(row: RowReader, key: string, scales: ReadonlyMap<string, Json>): Node {
  const title: LocalText = row.texts('titleDa', 'titleEn') ?? { da: '', en: '' };
  const condition = row.text('shownWhen');
  const shownWhen = condition === undefined ? undefined : conditionIn(condition);
  if (shownWhen === null) row.error('shownWhen', 'sheet-condition', { value: condition });
  const named = row.text('scale')?.trim();
  const own = named?.startsWith('@') ? scales.get(named) : undefined;
  if (named?.startsWith('@') && own === undefined) {
    row.error('scale', 'sheet-scale', { scale: named, expected: `@${key}` });
  }
  return there({
    title,
    description: row.texts('descriptionDa', 'descriptionEn'),
    guidance: row.texts('guidanceDa', 'guidanceEn'),
    weight: row.number('weight'),
    level: row.number('level'),
    topics: row.list('topics'),
    shownWhen: shownWhen ?? undefined,
    scale: own ?? named,
  });
}

function ofGroup(row: RowReader, children: Json[]): Node {
  // What only questions have would be lost in silence.
  for (const column of ['textDa', 'textEn', 'goodDa', 'goodEn', 'minutes'] as const) {
    if (row.text(column) !== undefined) row.error(column, 'sheet-of-question', {});
  }
  return { ...there({ type: row.text('type')?.trim() }), children };
}

function ofQuestion(row: RowReader): Node {
  if (row.text('type') !== undefined) row.error('type', 'sheet-of-group', {});
  const [da, en] = [row.list('evidenceDa'), row.list('evidenceEn')];
  return there({
    text: row.texts('textDa', 'textEn'),
    steps: row.steps(),
    good: row.texts('goodDa', 'goodEn'),
    evidence: da || en ? { da: da ?? [], en: en ?? [] } : undefined,
    minutes: row.number('minutes'),
  });
}
