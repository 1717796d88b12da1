import {
  type Exact,
  exactOf,
  exactZero,
  type JsonObject,
  type LevelBand,
  levelBandsOf,
  type Rounding,
  roundingOf,
  wordOf,
} from '@erfa/scoring-sdk';

/** What an answer that is not there does. */
export type Missing = 'minimum' | 'excluded' | 'no-score';

/** The options of one node; `plugin.json` says what each means. */
export interface Policy {
  readonly pick: 'minimum' | 'maximum' | 'kth-lowest';
  /** Which one from below, counted from 1. */
  readonly k: number;
  readonly notApplicable: 'excluded' | 'minimum' | 'maximum';
  readonly unanswered: Missing;
  readonly dontKnow: Missing;
  readonly emptyGroup: 'no-score' | 'minimum' | 'maximum';
  readonly missingGroupEnds: boolean;
  readonly minimumCoverage: Exact;
  readonly rounding: Rounding;
  readonly hasLevels: boolean;
  readonly levelBands: readonly LevelBand[];
}

/** Reads resolved options. */
export function policyOf(options: JsonObject): Policy {
  const { k } = options;
  return {
    pick: wordOf(options['pick'], ['minimum', 'maximum', 'kth-lowest']),
    k: typeof k === 'number' ? k : 2,
    notApplicable: wordOf(options['notApplicable'], ['excluded', 'minimum', 'maximum']),
    unanswered: wordOf(options['unanswered'], ['minimum', 'excluded', 'no-score']),
    dontKnow: wordOf(options['dontKnow'], ['minimum', 'excluded', 'no-score']),
    emptyGroup: wordOf(options['emptyGroup'], ['no-score', 'minimum', 'maximum']),
    missingGroupEnds: options['missingGroup'] !== 'excluded',
    minimumCoverage: exactOf(options['minimumCoverage'], exactZero),
    rounding: roundingOf(options['rounding']),
    hasLevels: options['level'] !== 'none',
    levelBands: levelBandsOf(options['levelBands']),
  };
}
