import type { BusinessCase } from './business-case';
import { type CaseLine, lineYears } from './case-line';
import { type Money, sumOf } from './money';

/** What of a line may be other than it was. */
export type LineField = Exclude<keyof CaseLine, 'key'>;

/** A line as it was and as it is; null on the side where it is not there. */
export interface LineChange {
  readonly key: string;
  readonly before: CaseLine | null;
  readonly after: CaseLine | null;
  /** Which fields are other; none for a line that came or went, or where only the calculation is other. */
  readonly fields: readonly LineField[];
  /** What it does to the sum over all years, in øre, without discounting. */
  readonly effect: Money;
}

/**
 * Compares two versions of a business case line by line: those of the new one in their order, then those that have gone. Lines
 * that are the same and come to the same are left out.
 */
export function changesBetween(before: BusinessCase, after: BusinessCase): LineChange[] {
  const old = new Map(before.lines.map((line) => [line.key, line]));
  const now = new Map(after.lines.map((line) => [line.key, line]));
  const keys = [...now.keys(), ...[...old.keys()].filter((key) => !now.has(key))];
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key) ?? null, now.get(key) ?? null];
    const effect = total(is, after) - total(was, before) + 0;
    const fields = was && is ? fieldsThatDiffer(was, is) : [];
    const same = was !== null && is !== null && fields.length === 0 && effect === 0;
    return same ? [] : [{ key, before: was, after: is, fields, effect }];
  });
}

/** The sum of a line over all years, in øre. */
const total = (line: CaseLine | null, whole: BusinessCase): Money =>
  line ? sumOf(lineYears(line, whole)) : 0;

const compared: readonly LineField[] = [
  ...(['title', 'scenario', 'kind', 'basis', 'quantity', 'unit'] as const),
  ...(['price', 'points', 'amounts', 'ramp', 'share'] as const),
];

/** Fields of plain data, so that their JSON tells them apart. */
function fieldsThatDiffer(one: CaseLine, other: CaseLine): LineField[] {
  const text = (line: CaseLine, field: LineField): string => {
    const value = line[field];
    return JSON.stringify(
      field === 'points' && line.points
        ? [line.points.min, line.points.likely, line.points.max]
        : value,
    );
  };
  return compared.filter((field) => text(one, field) !== text(other, field));
}
