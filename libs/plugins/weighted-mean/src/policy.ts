import {
  type Exact,
  exactZero,
  isJsonObject,
  type Json,
  type JsonObject,
  parseExact,
  type Rounding,
  roundingModes,
} from '@erfa/scoring-sdk';

/** From this shown value on, the node is on this level. */
export interface LevelBand {
  readonly from: number;
  readonly level: number;
}

/** The options of one node, in the shape the arithmetic wants. See `plugin.json` for what each means. */
export interface Policy {
  readonly rule: 'mean' | 'sum' | 'pool';
  readonly asShown: boolean;
  readonly notApplicable: 'excluded' | 'target' | 'maximum';
  readonly unansweredIsZero: boolean;
  readonly dontKnowIsZero: boolean;
  readonly emptyGroup: 'no-score' | 'zero' | 'maximum';
  readonly missingGroupEnds: boolean;
  readonly minimumCoverage: Exact;
  readonly rounding: Rounding;
  readonly level: 'auto' | 'floor' | 'none';
  readonly levelBands: readonly LevelBand[];
}

/** Reads resolved options; what the option spec rules out falls back to the spec's defaults. */
export function policyOf(options: JsonObject): Policy {
  const share = options['minimumCoverage'];
  const required =
    typeof share === 'number' || typeof share === 'string' ? parseExact(share) : undefined;
  return {
    rule: word(options['rule'], ['mean', 'sum', 'pool']),
    asShown: options['children'] === 'as-shown',
    notApplicable: word(options['notApplicable'], ['excluded', 'target', 'maximum']),
    unansweredIsZero: options['unanswered'] === 'zero',
    dontKnowIsZero: options['dontKnow'] === 'zero',
    emptyGroup: word(options['emptyGroup'], ['no-score', 'zero', 'maximum']),
    missingGroupEnds: options['missingGroup'] === 'no-score',
    minimumCoverage: required ?? exactZero,
    rounding: roundingOf(options['rounding']),
    level: word(options['level'], ['auto', 'floor', 'none']),
    levelBands: bandsOf(options['levelBands']),
  };
}

/** The number 0, or the end of the range nearest to it: what "counts zero" means on any scale. */
export function zeroOf(min: Exact, max: Exact): Exact {
  if (min.n > 0n) return min;
  return max.n < 0n ? max : exactZero;
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

function word<const Word extends string>(
  value: Json | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  return words.find((known) => known === value) ?? words[0];
}

function roundingOf(value: Json | undefined): Rounding {
  const { mode, place } = isJsonObject(value) ? value : {};
  return {
    mode: roundingModes.find((known) => known === mode) ?? 'none',
    place: typeof place === 'number' ? place : 1,
  };
}

function bandsOf(value: Json | undefined): LevelBand[] {
  const rows = Array.isArray(value) ? (value as readonly Json[]) : [];
  return rows
    .flatMap((row) => {
      const { from, level } = isJsonObject(row) ? row : {};
      return typeof from === 'number' && typeof level === 'number' ? [{ from, level }] : [];
    })
    .sort((a, b) => a.from - b.from);
}
