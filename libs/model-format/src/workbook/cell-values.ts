import type { Json } from '@erfa/scoring-sdk';

/** What a cell says when it is no number and no word: JSON, or text as it is. */
const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  sand: true,
  falsk: false,
};

/** A number as people write it in Danish or English: a comma or a full stop before the decimals. */
export function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

/** What a cell for any value says. */
export function valueIn(text: string): Json {
  const trimmed = text.trim();
  const word = booleans[trimmed.toLowerCase()];
  if (Object.hasOwn(booleans, trimmed.toLowerCase()) && word !== undefined) return word;
  const number = numberIn(trimmed);
  if (number !== undefined) return number;
  if (trimmed === 'null') return null;
  if (/^["[{]/.test(trimmed)) {
    try {
      return JSON.parse(trimmed) as Json;
    } catch (error) {
      // Text that begins so: taken as it stands.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return text;
}

/** A value as a cell that {@link valueIn} reads back. */
export function valueCell(value: Json): string | number {
  // A zero below zero is no number that a cell keeps.
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : value;
  if (typeof value !== 'string') return JSON.stringify(value);
  return valueIn(value) === value && value !== '' ? value : JSON.stringify(value);
}

/** A text of one language as a cell; an empty one is written `""`, since an empty cell says that there is none. */
export function textCell(text: string): string {
  return text === '' || text.startsWith('"') ? JSON.stringify(text) : text;
}

/** What a cell of a text says. */
export function textIn(cell: string): string {
  if (!cell.startsWith('"')) return cell;
  try {
    const text: unknown = JSON.parse(cell);
    return typeof text === 'string' ? text : cell;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return cell;
  }
}
