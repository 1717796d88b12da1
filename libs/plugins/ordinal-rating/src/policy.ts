import { type JsonObject, type Rounding, roundingOf, wordOf } from '@erfa/scoring-sdk';

/** The options of one node; `plugin.json` says what each means. */
export interface Policy {
  readonly indicators: 'mean' | 'lowest';
  readonly aggregate: 'each' | 'mean' | 'lowest';
  readonly groups: 'lowest' | 'pooled' | 'none';
  readonly base: number;
  readonly notApplicable: 'excluded' | 'fully' | 'not-achieved';
  readonly unanswered: 'not-achieved' | 'excluded' | 'no-score';
  readonly emptyLevel: 'passes' | 'stops';
  readonly emptyGroupIsBase: boolean;
  readonly rounding: Rounding;
}

/** Reads resolved options. */
export function policyOf(options: JsonObject): Policy {
  const { base } = options;
  return {
    indicators: wordOf(options['indicators'], ['mean', 'lowest']),
    aggregate: wordOf(options['aggregate'], ['each', 'mean', 'lowest']),
    groups: wordOf(options['groups'], ['lowest', 'pooled', 'none']),
    base: typeof base === 'number' ? base : 0,
    notApplicable: wordOf(options['notApplicable'], ['excluded', 'fully', 'not-achieved']),
    unanswered: wordOf(options['unanswered'], ['not-achieved', 'excluded', 'no-score']),
    emptyLevel: wordOf(options['emptyLevel'], ['passes', 'stops']),
    emptyGroupIsBase: options['emptyGroup'] === 'base',
    rounding: roundingOf(options['rounding']),
  };
}
