import { isJsonObject } from './json';
import { isLocalText } from './text';
import { viewLimits } from './views';

/** What is wrong with a view, and in which field. */
export interface ViewFault {
  readonly code:
    | 'not-an-object'
    | 'unknown-field'
    | 'wrong-type'
    | 'not-finite'
    | 'contradiction'
    | 'unknown-node'
    | 'too-large';
  readonly field: string;
}

type Fields = Readonly<Record<string, unknown>>;
type Report = (code: ViewFault['code'], field: string) => void;

const tableColumns: readonly unknown[] = ['value', 'level', 'outcome', 'coverage'];

/**
 * Everything in which a value departs from a list of views over the nodes with these keys; an empty
 * list means it is one.
 */
export function checkViews(value: unknown, keys: ReadonlySet<string>): ViewFault[] {
  const faults: ViewFault[] = [];
  const report: Report = (code, field) => faults.push({ code, field });
  const views = listAt(value, 'views', report, viewLimits.views);
  views.forEach((view, index) => {
    const at = `views[${index}]`;
    if (!isJsonObject(view)) return report('not-an-object', at);
    const kind = view['kind'];
    const check =
      typeof kind === 'string' && Object.hasOwn(checks, kind) ? checks[kind] : undefined;
    if (!check) return report('wrong-type', `${at}.kind`);
    const allowed = ['kind', 'title', ...check.fields];
    for (const field of Object.keys(view)) {
      if (!allowed.includes(field)) report('unknown-field', `${at}.${field}`);
    }
    if (view['title'] !== undefined) textAt(view['title'], `${at}.title`, report);
    check.of(view, at, keys, report);
  });
  return faults;
}

interface ViewCheck {
  readonly fields: readonly string[];
  readonly of: (view: Fields, at: string, keys: ReadonlySet<string>, report: Report) => void;
}

const checks: Readonly<Record<string, ViewCheck>> = {
  radar: {
    fields: ['nodes'],
    of: (view, at, keys, report) => {
      const nodes = nodesAt(view['nodes'], `${at}.nodes`, keys, report);
      if (nodes.length < 3) report('contradiction', `${at}.nodes`);
    },
  },
  ladder: {
    fields: ['nodes', 'levels'],
    of: (view, at, keys, report) => {
      nodesAt(view['nodes'], `${at}.nodes`, keys, report);
      if (view['levels'] !== undefined)
        stretchesAt(view['levels'], 'level', `${at}.levels`, report);
    },
  },
  quadrant: { fields: ['x', 'y', 'fields', 'points'], of: checkQuadrant },
  gauge: {
    fields: ['node', 'bands'],
    of: (view, at, keys, report) => {
      nodeAt(view['node'], `${at}.node`, keys, report);
      if (view['bands'] !== undefined) stretchesAt(view['bands'], 'from', `${at}.bands`, report);
    },
  },
  'heat-map': {
    fields: ['columns', 'rows'],
    of: (view, at, keys, report) => {
      const columns = listAt(view['columns'], `${at}.columns`, report);
      columns.forEach((column, n) => textAt(column, `${at}.columns[${n}]`, report));
      const rows = listAt(view['rows'], `${at}.rows`, report);
      if (rows.length * columns.length > viewLimits.cells) return report('too-large', at);
      rows.forEach((row, n) => {
        const here = `${at}.rows[${n}]`;
        if (!shaped(row, ['node', 'cells'], here, report)) return;
        nodeAt(row['node'], `${here}.node`, keys, report);
        const cells = listAt(row['cells'], `${here}.cells`, report);
        if (cells.length !== columns.length) report('contradiction', `${here}.cells`);
        cells.forEach((cell, c) => {
          if (cell !== null) nodeAt(cell, `${here}.cells[${c}]`, keys, report);
        });
      });
    },
  },
  table: {
    fields: ['nodes', 'columns'],
    of: (view, at, keys, report) => {
      nodesAt(view['nodes'], `${at}.nodes`, keys, report);
      const columns = listAt(view['columns'], `${at}.columns`, report);
      const known = columns.every((column) => tableColumns.includes(column));
      if (!known) report('wrong-type', `${at}.columns`);
      if (columns.length === 0 || new Set(columns).size !== columns.length) {
        report('contradiction', `${at}.columns`);
      }
    },
  },
};

function checkQuadrant(view: Fields, at: string, keys: ReadonlySet<string>, report: Report): void {
  const columns = axisAt(view['x'], `${at}.x`, report);
  const rows = axisAt(view['y'], `${at}.y`, report);
  const cells = new Set<string>();
  listAt(view['fields'], `${at}.fields`, report).forEach((field, n) => {
    const here = `${at}.fields[${n}]`;
    if (!shaped(field, ['key', 'title', 'column', 'row'], here, report)) return;
    keyAt(field['key'], `${here}.key`, report);
    textAt(field['title'], `${here}.title`, report);
    for (const [name, count] of [
      ['column', columns],
      ['row', rows],
    ] as const) {
      const place = field[name];
      const inside = Number.isInteger(place) && Number(place) >= 0 && Number(place) < count;
      if (!inside) report('contradiction', `${here}.${name}`);
    }
    const cell = `${String(field['column'])} ${String(field['row'])}`;
    if (cells.has(cell)) report('contradiction', here);
    cells.add(cell);
  });
  const points = listAt(view['points'], `${at}.points`, report);
  if (points.length === 0) report('contradiction', `${at}.points`);
  points.forEach((point, n) => {
    const here = `${at}.points[${n}]`;
    if (!shaped(point, ['node', 'x', 'y'], here, report)) return;
    for (const name of ['node', 'x', 'y']) nodeAt(point[name], `${here}.${name}`, keys, report);
  });
}

/** Checks an axis and returns how many cells its borders make. */
function axisAt(axis: unknown, at: string, report: Report): number {
  if (!shaped(axis, ['title', 'range', 'borders'], at, report)) return 0;
  textAt(axis['title'], `${at}.title`, report);
  const borders = listAt(axis['borders'], `${at}.borders`, report, viewLimits.borders);
  const range = axis['range'];
  if (!shaped(range, ['min', 'max'], `${at}.range`, report)) return 0;
  const numbers = [range['min'], ...borders, range['max']];
  numbers.forEach((number) => numberAt(number, at, report));
  // A border on an end of the axis leaves a field as narrow as a line; beyond it, one outside the picture.
  const rising = numbers.every((number, n) => n === 0 || Number(number) > Number(numbers[n - 1]));
  if (!rising) report('contradiction', `${at}.borders`);
  return borders.length + 1;
}

/** Rows of a number and a title, the numbers rising. */
function stretchesAt(value: unknown, number: string, at: string, report: Report): void {
  const rows = listAt(value, at, report);
  rows.forEach((row, n) => {
    const here = `${at}[${n}]`;
    if (!shaped(row, [number, 'title'], here, report)) return;
    numberAt(row[number], `${here}.${number}`, report);
    textAt(row['title'], `${here}.title`, report);
    const before = n === 0 ? undefined : rows[n - 1];
    if (isJsonObject(before) && Number(before[number]) >= Number(row[number])) {
      report('contradiction', `${here}.${number}`);
    }
  });
}

function shaped(
  value: unknown,
  fields: readonly string[],
  at: string,
  report: Report,
): value is Fields {
  if (!isJsonObject(value)) {
    report('not-an-object', at);
    return false;
  }
  for (const field of Object.keys(value)) {
    if (!fields.includes(field)) report('unknown-field', `${at}.${field}`);
  }
  return true;
}

function listAt(
  value: unknown,
  at: string,
  report: Report,
  limit: number = viewLimits.nodes,
): readonly unknown[] {
  if (!Array.isArray(value)) {
    report('wrong-type', at);
    return [];
  }
  if (value.length > limit) {
    report('too-large', at);
    return [];
  }
  return value as readonly unknown[];
}

function nodesAt(
  value: unknown,
  at: string,
  keys: ReadonlySet<string>,
  report: Report,
): readonly unknown[] {
  const nodes = listAt(value, at, report);
  nodes.forEach((node, n) => nodeAt(node, `${at}[${n}]`, keys, report));
  return nodes;
}

function nodeAt(value: unknown, at: string, keys: ReadonlySet<string>, report: Report): void {
  if (typeof value !== 'string' || !keys.has(value)) report('unknown-node', at);
}

function numberAt(value: unknown, at: string, report: Report): void {
  if (typeof value !== 'number') report('wrong-type', at);
  else if (!Number.isFinite(value)) report('not-finite', at);
}

function keyAt(value: unknown, at: string, report: Report): void {
  const short = typeof value === 'string' && value !== '' && value.length <= viewLimits.text;
  if (!short) report('wrong-type', at);
}

function textAt(value: unknown, at: string, report: Report): void {
  if (!isLocalText(value, viewLimits.text)) report('wrong-type', at);
}
