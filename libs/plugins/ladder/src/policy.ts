import { exact, type Exact, exactOf, type JsonObject, wordOf } from '@erfa/scoring-sdk';

/** The options of one node; `plugin.json` says what each means. */
export interface Policy {
  readonly groups: 'lowest' | 'pooled' | 'none';
  readonly base: number;
  readonly metFrom: Exact;
  readonly notApplicable: 'excluded' | 'met' | 'not-met';
  readonly unansweredEnds: boolean;
  readonly emptyLevel: 'passes' | 'stops';
  readonly emptyGroupIsBase: boolean;
}

/** Reads resolved options. */
export function policyOf(options: JsonObject): Policy {
  const { base } = options;
  return {
    groups: wordOf(options['groups'], ['lowest', 'pooled', 'none']),
    base: typeof base === 'number' ? base : 0,
    metFrom: exactOf(options['metFrom'], exact(1)),
    notApplicable: wordOf(options['notApplicable'], ['excluded', 'met', 'not-met']),
    unansweredEnds: options['unanswered'] === 'no-score',
    emptyLevel: wordOf(options['emptyLevel'], ['passes', 'stops']),
    emptyGroupIsBase: options['emptyGroup'] === 'base',
  };
}
