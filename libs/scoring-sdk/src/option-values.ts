import { type Exact, parseExact } from './exact';
import { isJsonObject, type Json, type JsonObject } from './json';
import { type Rounding, roundingModes } from './rounding';

/** One row of a table of levels: from this shown value on, the node is on this level. */
export interface LevelBand {
  readonly from: number;
  readonly level: number;
}

/** The word an option holds; the first of `words` where it holds none of them. */
export function wordOf<const Word extends string>(
  value: Json | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  return words.find((known) => known === value) ?? words[0];
}

/** The share or number an option holds (`0.5`, `2/3`), exactly; `fallback` where it holds none. */
export function exactOf(value: Json | undefined, fallback: Exact): Exact {
  const read =
    typeof value === 'number' || typeof value === 'string' ? parseExact(value) : undefined;
  return read ?? fallback;
}

/** The rounding a record option `{ mode, place }` holds; none where it holds none. */
export function roundingOf(value: Json | undefined): Rounding {
  const { mode, place } = isJsonObject(value) ? (value as JsonObject) : {};
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

/** The rows of a table option `[{ from, level }]`, lowest first. */
export function levelBandsOf(value: Json | undefined): LevelBand[] {
  return rowsOf(value)
    .flatMap(({ from, level }) =>
      typeof from === 'number' && typeof level === 'number' ? [{ from, level }] : [],
    )
    .sort((a, b) => a.from - b.from);
}

/** The level of a shown value: that of the last band it has reached; null below the first. */
export function levelIn(bands: readonly LevelBand[], shown: number): number | null {
  let level: number | null = null;
  for (const band of bands) {
    if (band.from > shown) break;
    level = band.level;
  }
  return level;
}
