import {
  exact,
  type Exact,
  exactOf,
  type JsonObject,
  type Rounding,
  roundingOf,
  wordOf,
} from '@erfa/scoring-sdk';

/** The options of one node; `plugin.json` says what each means. */
export interface Policy {
  readonly value: 'level' | 'points' | 'progress';
  readonly groups: 'lowest' | 'pooled' | 'none';
  readonly ceiling: 'holds' | 'free';
  readonly base: number;
  readonly passesFrom: Exact;
  readonly passesFromValue: Exact | null;
  readonly share: Exact;
  readonly notApplicable: 'excluded' | 'met' | 'not-met';
  readonly unansweredEnds: boolean;
  readonly emptyLevel: 'passes' | 'stops';
  readonly emptyGroupIsBase: boolean;
  readonly pointsPerLevel: Exact;
  readonly rounding: Rounding;
}

/** Reads resolved options. */
export function policyOf(options: JsonObject): Policy {
  const { base, passesFromValue } = options;
  return {
    value: wordOf(options['value'], ['level', 'points', 'progress']),
    groups: wordOf(options['groups'], ['lowest', 'pooled', 'none']),
    ceiling: wordOf(options['ceiling'], ['holds', 'free']),
    base: typeof base === 'number' ? base : 0,
    passesFrom: exactOf(options['passesFrom'], exact(1)),
    passesFromValue: typeof passesFromValue === 'number' ? exact(passesFromValue) : null,
    share: exactOf(options['share'], exact(1)),
    notApplicable: wordOf(options['notApplicable'], ['excluded', 'met', 'not-met']),
    unansweredEnds: options['unanswered'] === 'no-score',
    emptyLevel: wordOf(options['emptyLevel'], ['passes', 'stops']),
    emptyGroupIsBase: options['emptyGroup'] === 'base',
    pointsPerLevel: exactOf(options['pointsPerLevel'], exact(100)),
    rounding: roundingOf(options['rounding']),
  };
}
