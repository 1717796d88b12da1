import {
  add,
  divide,
  exact,
  type JsonObject,
  type LocalText,
  type Outcome,
  type QuadrantField,
  rowsOf,
  toNumber,
  type ValueRange,
  viewLimits,
  ModelRefusal,
} from '@erfa/scoring-sdk';

/** Which field a value that lies on a border belongs to: the one below it or the one above. */
export type BorderRule = 'lower' | 'upper';

/** The plane that points are placed in. */
export interface Grid {
  readonly x: GridAxis;
  readonly y: GridAxis;
  readonly border: BorderRule;
  /** Every cell there is, column by column. */
  readonly fields: readonly QuadrantField[];
}

/** One axis, with what divides it. */
export interface GridAxis {
  readonly title: LocalText;
  readonly range: ValueRange;
  readonly unit: string | null;
  /** Rising, inside the range. */
  readonly borders: readonly number[];
}

/** The cell that a shown value lies in, from 0 at the low end of its axis. */
export function cellOf(value: number, borders: readonly number[], rule: BorderRule): number {
  return borders.filter((border) => (rule === 'upper' ? value >= border : value > border)).length;
}

/** The field of a cell. */
export function fieldAt(grid: Grid, column: number, row: number): Outcome | null {
  const field = grid.fields.find((cell) => cell.column === column && cell.row === row);
  return field ? { key: field.key, title: field.title } : null;
}

/**
 * The borders of an axis, rising; without any, one in the middle of the range.
 *
 * @param option the name of the option, for messages
 * @throws ModelRefusal for borders that are there twice, too many, or not inside the range: they would
 * make fields that nothing can lie in
 */
export function bordersOf(option: string, rows: JsonObject[string] | undefined, range: ValueRange) {
  const given = rowsOf(rows).flatMap(({ at }) => (typeof at === 'number' ? [at] : []));
  if (given.length === 0) {
    return [toNumber(divide(add(exact(range.min), exact(range.max)), exact(2)))];
  }
  const borders = [...given].sort((a, b) => a - b);
  const odd = borders.find(
    (border, at) => border <= range.min || border >= range.max || border === borders[at - 1],
  );
  if (odd !== undefined) {
    throw new ModelRefusal(option, `${odd} stands twice or not inside ${range.min}–${range.max}`);
  }
  if (borders.length > viewLimits.borders) {
    throw new ModelRefusal(option, `${viewLimits.borders} borders at most`);
  }
  return borders;
}

/**
 * Every cell of the grid with its name: the one the model gives it, or its number.
 *
 * @throws ModelRefusal for a field outside the grid, without key or title, or in a cell that has one
 */
export function fieldsOf(
  rows: JsonObject[string] | undefined,
  columns: number,
  heights: number,
): QuadrantField[] {
  const named = new Map<string, QuadrantField>();
  for (const { x, y, key, title } of rowsOf(rows)) {
    const cell = `${String(x)} ${String(y)}`;
    const [column, row] = [Number(x) - 1, Number(y) - 1];
    if (column >= columns || row >= heights) {
      throw new ModelRefusal(
        'fields',
        `x ${String(x)}, y ${String(y)} is not in ${columns} × ${heights}`,
      );
    }
    if (typeof key !== 'string' || title === null) {
      throw new ModelRefusal('fields', `x ${String(x)}, y ${String(y)} needs a key and a title`);
    }
    if (named.has(cell))
      throw new ModelRefusal('fields', `x ${String(x)}, y ${String(y)} has two names`);
    named.set(cell, { key, title: title as unknown as LocalText, column, row });
  }
  return Array.from({ length: columns * heights }, (_, at) => {
    const [column, row] = [Math.floor(at / heights), at % heights];
    const [x, y] = [column + 1, row + 1];
    const title = { da: `Felt ${x}, ${y}`, en: `Field ${x}, ${y}` };
    return named.get(`${x} ${y}`) ?? { key: `x${x}-y${y}`, title, column, row };
  });
}
