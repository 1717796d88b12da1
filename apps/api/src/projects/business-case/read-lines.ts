import type { PipeTransform } from '@nestjs/common';
import { lineBases, lineKinds, lineLimits } from '@erfa/business-case';
import { validation } from '../../http/validation';
import type { SavedLine } from './business-case.service';
import { SaveBusinessCaseLines, type BusinessCaseLineForm } from './business-case.views';

/**
 * Reads lines that are saved. Holding two hundred forms of fourteen fields against their class costs more than all the rest of
 * saving them, so that plain looking comes first; whatever it does not know to be right goes the long way, which says what is
 * wrong and where. What it takes the long way takes, too, and as it is: that is tested.
 */
export class ReadLines implements PipeTransform<unknown, Promise<SavedLine[]>> {
  private readonly thorough = validation();

  async transform(body: unknown): Promise<SavedLine[]> {
    const lines = plainLines(body);
    if (lines) return lines;
    const read = (await this.thorough.transform(body, {
      type: 'body',
      metatype: SaveBusinessCaseLines,
    })) as SaveBusinessCaseLines;
    return read.lines;
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const fields: readonly (keyof BusinessCaseLineForm)[] = [
  ...(['title', 'scenario', 'kind', 'basis', 'quantity', 'unit', 'price', 'points'] as const),
  ...(['amounts', 'ramp', 'share', 'note', 'ownerId'] as const),
];

/** The lines of a body that is plainly right; null where any of it may not be. */
export function plainLines(body: unknown): SavedLine[] | null {
  if (!isRecord(body) || !Array.isArray(body['lines']) || Object.keys(body).length !== 1)
    return null;
  const lines: readonly unknown[] = body['lines'];
  if (lines.length > lineLimits.lines || !lines.every(isSavedLine)) return null;
  return new Set(lines.map(({ id }) => id)).size === lines.length ? lines.slice() : null;
}

function isSavedLine(line: unknown): line is SavedLine {
  if (!isRecord(line) || Object.keys(line).length !== 3) return false;
  const { id, from, to } = line;
  return isUuid(id) && (from === null || isRecord(from)) && (to === null || isForm(to));
}

function isForm(form: unknown): form is BusinessCaseLineForm {
  if (!isRecord(form) || Object.keys(form).length !== fields.length) return false;
  const { title, scenario, kind, basis, quantity, unit, price, points } = form;
  const { amounts, ramp, share, note, ownerId } = form;
  return (
    isText(title, lineLimits.title) &&
    title !== '' &&
    (scenario === 0 || scenario === 1) &&
    (lineKinds as readonly unknown[]).includes(kind) &&
    (lineBases as readonly unknown[]).includes(basis) &&
    isQuantity(quantity) &&
    isText(unit, lineLimits.unit) &&
    isWhole(price, lineLimits.amount) &&
    (points === null || arePoints(points)) &&
    areWhole(amounts, lineLimits.amount) &&
    areWhole(ramp, 1000) &&
    isWhole(share, 1000) &&
    isText(note, lineLimits.note) &&
    (ownerId === null || isUuid(ownerId))
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest && value.trim() === value;
const isWhole = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const areWhole = (value: unknown, most: number): boolean =>
  Array.isArray(value) &&
  value.length <= lineLimits.years &&
  value.every((item) => isWhole(item, most));
/** With at most three decimals. */
const isQuantity = (value: unknown): boolean =>
  typeof value === 'number' &&
  value >= 0 &&
  value <= lineLimits.quantity &&
  Math.round(value * 1000) / 1000 === value;
const arePoints = (value: unknown): boolean =>
  isRecord(value) &&
  Object.keys(value).length === 3 &&
  ['min', 'likely', 'max'].every((point) => isWhole(value[point], lineLimits.amount));
