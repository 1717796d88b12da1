import {
  type Exact,
  exactOf,
  fraction,
  type JsonObject,
  type Rounding,
  wordOf,
} from '@erfa/scoring-sdk';

/** The options of a model, read; `plugin.json` says what each means. */
export interface Policy {
  /** How far up its scale an answer must be, 0–1. */
  readonly reachedFrom: Exact;
  readonly unanswered: 'excluded' | 'not-reached';
  readonly rounding: Rounding;
}

/** Reads resolved options. */
export function policyOf(options: JsonObject): Policy {
  const { decimals } = options;
  return {
    reachedFrom: exactOf(options['reachedFrom'], fraction(1n, 2n)),
    unanswered: wordOf(options['unanswered'], ['excluded', 'not-reached']),
    rounding: { mode: 'half-up', place: typeof decimals === 'number' ? decimals : 1 },
  };
}
