import {
  exact,
  type Exact,
  exactOf,
  type JsonObject,
  type LevelBand,
  levelBandsOf,
  type Rounding,
  roundingOf,
  wordOf,
} from '@erfa/scoring-sdk';

/** The options of one node; `plugin.json` says what each means. */
export interface Policy {
  /** What points are taken from. */
  readonly start: Exact;
  /** The lowest value; null for none. */
  readonly floor: Exact | null;
  readonly grading: 'all-or-nothing' | 'proportional';
  readonly metFrom: Exact;
  readonly notApplicable: 'free' | 'not-met';
  readonly unanswered: 'not-met' | 'free' | 'no-score';
  readonly emptyGroup: 'no-score' | 'start';
  readonly rounding: Rounding;
  readonly levelBands: readonly LevelBand[];
}

/** Reads resolved options. */
export function policyOf(options: JsonObject): Policy {
  const { floor } = options;
  return {
    start: exactOf(options['start'], exact(100)),
    floor: typeof floor === 'number' ? exact(floor) : null,
    grading: wordOf(options['grading'], ['all-or-nothing', 'proportional']),
    metFrom: exactOf(options['metFrom'], exact(1)),
    notApplicable: wordOf(options['notApplicable'], ['free', 'not-met']),
    unanswered: wordOf(options['unanswered'], ['not-met', 'free', 'no-score']),
    emptyGroup: wordOf(options['emptyGroup'], ['no-score', 'start']),
    rounding: roundingOf(options['rounding']),
    levelBands: levelBandsOf(options['levelBands']),
  };
}
