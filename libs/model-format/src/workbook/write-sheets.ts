import type {
  Json,
  LocalText,
  LocalTexts,
  Model,
  ModelNode,
  PluginManifest,
  Scale,
} from '@erfa/scoring-sdk';
import { textCell } from './cell-values';
import {
  caseWords,
  scaleFieldWords,
  scaleKindWords,
  settingWords,
  wordCell,
  type WordsAt,
} from './code-words';
import { type Column, headers, stepHeader, words } from './columns';
import { conditionText } from './condition-text';
import { flattened, isText } from './flat-json';
import { sheetNames, type WrittenSheetRows } from './sheets';

type Cell = string | number | null;
type Row = Partial<Record<Column, Cell | undefined>>;

/** Columns of the sheet of nodes, in order; steps come after. */
const nodeColumns: readonly Column[] = [
  ...(['key', 'kind', 'parent', 'type', 'titleDa', 'titleEn', 'textDa', 'textEn'] as const),
  ...(['descriptionDa', 'descriptionEn', 'guidanceDa', 'guidanceEn', 'goodDa', 'goodEn'] as const),
  ...(['evidenceDa', 'evidenceEn', 'weight', 'level', 'scale', 'shownWhen', 'minutes'] as const),
  'topics',
];
const scaleColumns: readonly Column[] = [
  ...(['scale', 'kind', 'part', 'key', 'from', 'value', 'titleDa', 'titleEn'] as const),
  ...(['descriptionDa', 'descriptionEn', 'field'] as const),
];
const valueColumns: readonly Column[] = ['value', 'danish', 'english'];

/** What names the scale of its own that a node has, in the column of scales. */
export const ownScale = '@';

/**
 * A model and its golden cases as sheets of a workbook, without loss: `modelFromSheets` reads the same
 * again. Golden cases are as a file of them has them.
 *
 * @param manifest of the model's plugin, for the words of its settings; without it they stand as codes
 */
export function modelSheets(
  model: Model,
  cases: readonly Json[] = [],
  manifest?: PluginManifest,
): WrittenSheetRows[] {
  const settingRows = settingRowsWith(manifest);
  const { scales, nodes, scoring, ...rest } = model;
  const { options, ...plugin } = scoring;
  const placed = placedIn(nodes, '');
  const own = placed.flatMap(({ node }) =>
    typeof node.scale === 'object' ? [[`${ownScale}${node.key}`, node.scale] as const] : [],
  );
  return [
    sheet(
      sheetNames.model,
      ['field', ...valueColumns],
      [
        ...flat(rest as unknown as Json).map(([field, row]) => ({ field, ...row })),
        ...flat({ scoring: plugin } as Json).map(([field, row]) => ({ field, ...row })),
      ],
    ),
    sheet(
      sheetNames.scales,
      scaleColumns,
      [...Object.entries(scales), ...own].flatMap(([name, scale]) => scaleRows(name, scale)),
    ),
    nodeSheet(placed),
    sheet(
      sheetNames.settings,
      ['node', 'setting', 'field', ...valueColumns],
      [
        ...settingRows('', 'options', options),
        ...placed.flatMap(({ node }) => [
          ...settingRows(node.key, 'options', node.scoring),
          ...settingRows(node.key, 'attributes', node.attributes),
        ]),
      ],
    ),
    sheet(
      sheetNames.cases,
      ['case', 'field', ...valueColumns],
      cases.flatMap((one, at) =>
        flat(one, caseWords).map(([field, row]) => ({ case: at + 1, field, ...row })),
      ),
    ),
  ];
}

interface PlacedNode {
  readonly node: ModelNode;
  readonly parent: string;
}

const placedIn = (nodes: readonly ModelNode[], parent: string): PlacedNode[] =>
  nodes.flatMap((node) => [
    { node, parent },
    ...(node.kind === 'group' ? placedIn(node.children, node.key) : []),
  ]);

function sheet(name: string, columns: readonly Column[], rows: readonly Row[]): WrittenSheetRows {
  return {
    name,
    rows: [
      columns.map((column) => headers[column].da),
      ...rows.map((row) => columns.map((column) => row[column] ?? null)),
    ],
  };
}

/** A value as rows, a value each. */
function flat(value: Json, wordsAt: WordsAt = () => undefined): [string, Row][] {
  return flattened(value).map(({ path, value: part }) => [
    path,
    isText(part)
      ? { danish: textCell(part.da), english: textCell(part.en) }
      : { value: wordCell(part, wordsAt(path)) },
  ]);
}

const settingRowsWith =
  (manifest: PluginManifest | undefined) =>
  (node: string, setting: 'options' | 'attributes', value: Json | undefined): Row[] =>
    value === undefined
      ? []
      : flat(value, settingWords(manifest, setting)).map(([field, row]) => ({
          ...{ node, setting: words[setting].da, field },
          ...row,
        }));

/** Both languages of a text; an empty cell in both says that there is none. */
const text = (da: Column, en: Column, given: LocalText | undefined): Row =>
  given ? { [da]: textCell(given.da), [en]: textCell(given.en) } : {};

function scaleRows(name: string, scale: Scale): Row[] {
  const { kind, title, ...rest } = scale;
  const parts: Row[] = [];
  const titles = (one: { title?: LocalText; description?: LocalText }): Row => ({
    ...text('titleDa', 'titleEn', one.title),
    ...text('descriptionDa', 'descriptionEn', one.description),
  });
  if (scale.kind === 'steps') {
    for (const step of scale.steps)
      parts.push({ part: words.step.da, key: step.key, value: step.value, ...titles(step) });
  } else if (scale.kind === 'options') {
    for (const one of scale.options)
      parts.push({ part: words.option.da, key: one.key, value: one.weight, ...titles(one) });
  } else if (scale.kind === 'bands') {
    for (const band of scale.bands)
      parts.push({ part: words.row.da, from: band.from, value: band.value, ...titles(band) });
  } else if (scale.kind === 'date' && 'table' in scale.counts) {
    for (const row of scale.counts.table)
      parts.push({ part: words.row.da, from: row.from, value: row.value, ...titles(row) });
  } else if (scale.kind === 'ladder') {
    for (const level of scale.levels) {
      parts.push({ part: words.rung.da, key: level.key, value: level.value, ...titles(level) });
      for (const element of level.elements)
        parts.push({ part: words.element.da, key: element.key, ...titles(element) });
    }
  }
  const listed = partsField(scale);
  const fields = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== listed));
  const further = flattened(fields as Json).filter(({ path }) => path !== '');
  return [
    { scale: name, kind: wordCell(kind, scaleKindWords), ...text('titleDa', 'titleEn', title) },
    ...further.map(({ path, value }) => ({
      ...{ scale: name, field: path },
      value: wordCell(value, scaleFieldWords(path)),
    })),
    ...parts.map((row) => ({ scale: name, ...row })),
  ];
}

/** The field of a scale whose items have rows of their own. */
function partsField(scale: Scale): string | undefined {
  switch (scale.kind) {
    case 'steps':
    case 'options':
    case 'bands':
      return scale.kind;
    case 'ladder':
      return 'levels';
    case 'date':
      return 'table' in scale.counts ? 'counts' : undefined;
    default:
      return undefined;
  }
}

function nodeSheet(placed: readonly PlacedNode[]): WrittenSheetRows {
  const steps = new Set<string>();
  for (const { node } of placed)
    if (node.kind === 'question') for (const step of Object.keys(node.steps ?? {})) steps.add(step);
  const order = [...steps].sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
  const { name, rows } = sheet(sheetNames.nodes, nodeColumns, placed.map(nodeRow));
  const stepCells = (at: number): Cell[] => {
    const node = placed[at]?.node;
    const described = node?.kind === 'question' ? node.steps : undefined;
    return order.flatMap((step): Cell[] => {
      const given = described && Object.hasOwn(described, step) ? described[step] : undefined;
      return given ? [textCell(given.da), textCell(given.en)] : [null, null];
    });
  };
  return {
    name,
    rows: rows.map((row, at) => [
      ...row,
      ...(at === 0
        ? order.flatMap((step) => [stepHeader(step, 'da'), stepHeader(step, 'en')])
        : stepCells(at - 1)),
    ]),
  };
}

function nodeRow({ node, parent }: PlacedNode): Row {
  const { key, scale } = node;
  const both: Row = {
    ...{ key, kind: words[node.kind].da, parent },
    ...text('titleDa', 'titleEn', node.title),
    ...text('descriptionDa', 'descriptionEn', node.description),
    ...text('guidanceDa', 'guidanceEn', node.guidance),
    ...{ weight: node.weight, level: node.level },
    scale: typeof scale === 'object' ? `${ownScale}${key}` : scale,
    shownWhen: node.shownWhen && conditionText(node.shownWhen),
    topics: node.topics && listCell(node.topics),
  };
  if (node.kind === 'group') return { ...both, type: node.type };
  return {
    ...both,
    ...text('textDa', 'textEn', node.text),
    ...text('goodDa', 'goodEn', node.good),
    ...evidenceRow(node.evidence),
    minutes: node.minutes,
  };
}

const evidenceRow = (evidence: LocalTexts | undefined): Row =>
  evidence ? { evidenceDa: listCell(evidence.da), evidenceEn: listCell(evidence.en) } : {};

/** A list of texts as lines of a cell; as JSON where a text has lines of its own, or is empty. */
function listCell(list: readonly string[]): string {
  const plain =
    list.length > 0 && list.every((one) => one.trim() === one && /^[^\r\n]+$/.test(one));
  const cell = list.join('\n');
  return plain && !cell.startsWith('[') ? cell : JSON.stringify(list);
}
