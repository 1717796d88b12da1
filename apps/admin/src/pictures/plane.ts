import type { QuadrantAxisView, QuadrantFieldView } from '@erfa/api-client';

/** A cell of a plane, in per cent of its width and height. */
export interface PlaneCell {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  /** Place of its field among the fields, from 0; null where it belongs to none. */
  readonly field: number | null;
  /** Whether the field's name stands here: in the uppermost of its cells, there the one to the left. */
  readonly named: boolean;
}

/** A place in a plane, in per cent from the lower left corner. */
export interface PlanePlace {
  readonly left: number;
  readonly bottom: number;
}

/** Things that stand so near each other that they share one mark. */
export interface PlaneMark extends PlanePlace {
  /** Their numbers, in order. */
  readonly numbers: readonly number[];
}

/** Nearer than this, in per cent of the plane, marks would cover each other. */
const near = { left: 9, bottom: 8 };

/** Where a value stands along an axis, 0–100; the ends for what lies beyond them. */
export function placeOn({ range }: Pick<QuadrantAxisView, 'range'>, value: number): number {
  const share = (value - range.min) / (range.max - range.min);
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}

/** The fields in their order, each once. */
export function fieldsOf(fields: readonly QuadrantFieldView[]): QuadrantFieldView[] {
  return fields.filter(({ key }, at) => fields.findIndex((one) => one.key === key) === at);
}

/** The cells that the borders of two axes make, row by row from the top. */
export function cellsOf(
  x: QuadrantAxisView,
  y: QuadrantAxisView,
  fields: readonly QuadrantFieldView[],
): PlaneCell[] {
  const [columns, rows] = [stretches(x), stretches(y)];
  const order = fieldsOf(fields).map(({ key }) => key);
  const named = new Set<number>();
  return rows
    .map((row, at) => ({ row, at }))
    .toReversed()
    .flatMap(({ row, at: rowAt }) =>
      columns.map((column, columnAt) => {
        const key = fields.find((one) => one.column === columnAt && one.row === rowAt)?.key;
        const field = key === undefined ? null : order.indexOf(key);
        const first = field !== null && !named.has(field);
        if (first) named.add(field);
        return {
          left: column.from,
          bottom: row.from,
          width: column.to - column.from,
          height: row.to - row.from,
          field,
          named: first,
        };
      }),
    );
}

function stretches(axis: QuadrantAxisView): { from: number; to: number }[] {
  const ends = [0, ...axis.borders.map((border) => placeOn(axis, border)), 100];
  return ends.slice(1).map((to, at) => ({ from: ends[at] ?? 0, to }));
}

/** Marks for numbered places: one for those that would cover each other, in their middle. */
export function marksOf(
  places: readonly (PlanePlace & { readonly number: number })[],
): PlaneMark[] {
  const groups: (typeof places)[number][][] = [];
  for (const place of places) {
    const beside = groups.find(
      ([first]) =>
        first &&
        Math.abs(first.left - place.left) < near.left &&
        Math.abs(first.bottom - place.bottom) < near.bottom,
    );
    if (beside) beside.push(place);
    else groups.push([place]);
  }
  const middle = (values: readonly number[]) =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
  return groups.map((group) => ({
    left: middle(group.map(({ left }) => left)),
    bottom: middle(group.map(({ bottom }) => bottom)),
    numbers: group.map(({ number }) => number),
  }));
}
