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
import { type Outcomes, outcomesOf } from './outcomes';

/** The options of one node, in the shape the arithmetic wants. See `plugin.json` for what each means. */
export interface Policy {
  readonly rule: 'mean' | 'sum' | 'pool' | 'attained';
  readonly asShown: boolean;
  readonly notApplicable: 'excluded' | 'target' | 'maximum' | 'zero';
  readonly unansweredIsZero: boolean;
  readonly dontKnowIsZero: boolean;
  readonly emptyGroup: 'no-score' | 'zero' | 'maximum';
  readonly missingGroupEnds: boolean;
  readonly minimumCoverage: Exact;
  readonly rounding: Rounding;
  readonly level: 'auto' | 'floor' | 'none';
  readonly levelBands: readonly LevelBand[];
  readonly outcomes: Outcomes;
}

/** Reads resolved options; what the option spec rules out falls back to the spec's defaults. */
export function policyOf(options: JsonObject): Policy {
  return {
    rule: wordOf(options['rule'], ['mean', 'sum', 'pool', 'attained']),
    asShown: options['children'] === 'as-shown',
    notApplicable: wordOf(options['notApplicable'], ['excluded', 'target', 'maximum', 'zero']),
    unansweredIsZero: options['unanswered'] === 'zero',
    dontKnowIsZero: options['dontKnow'] === 'zero',
    emptyGroup: wordOf(options['emptyGroup'], ['no-score', 'zero', 'maximum']),
    missingGroupEnds: options['missingGroup'] === 'no-score',
    minimumCoverage: exactOf(options['minimumCoverage'], exactZero),
    rounding: roundingOf(options['rounding']),
    level: wordOf(options['level'], ['auto', 'floor', 'none']),
    levelBands: levelBandsOf(options['levelBands']),
    outcomes: outcomesOf(options),
  };
}
