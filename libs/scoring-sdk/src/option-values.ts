import { type Exact, exactZero, parseExact } from './exact';
import { isJsonObject, type Json, type JsonObject } from './json';
import { type Rounding, roundingModes } from './rounding';

/** One of the words an option may be; the first of them for anything else. */
export function wordOf<const Word extends string>(
  value: Json | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  return words.find((known) => known === value) ?? words[0];
}

/** A share option (`0.5`, `2/3`) as an exact number; 0 for anything else. */
export function shareOf(value: Json | undefined): Exact {
  const share =
    typeof value === 'number' || typeof value === 'string' ? parseExact(value) : undefined;
  return share ?? exactZero;
}

/** A record of `mode` and `place` as a rounding; none, and one decimal, for what it does not say. */
export function roundingOf(value: Json | undefined): Rounding {
  const { mode, place } = isJsonObject(value) ? value : {};
  return {
    mode: roundingModes.find((known) => known === mode) ?? 'none',
    place: typeof place === 'number' ? place : 1,
  };
}

/** The rows of a table option. */
export function rowsOf(value: Json | undefined): readonly JsonObject[] {
  const rows = Array.isArray(value) ? (value as readonly Json[]) : [];
  return rows.filter((row): row is JsonObject => isJsonObject(row));
}
