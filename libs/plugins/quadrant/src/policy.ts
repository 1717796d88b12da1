import {
  type AnswerPolicy,
  answerPolicyOf,
  type Exact,
  exactOf,
  exactZero,
  type JsonObject,
  type Rounding,
  roundingOf,
} from '@erfa/scoring-sdk';

/** The options of one node that its value depends on; `plugin.json` says what each means. */
export interface Policy extends AnswerPolicy {
  readonly minimumCoverage: Exact;
  readonly rounding: Rounding;
}

/** Reads resolved options. */
export function policyOf(options: JsonObject): Policy {
  return {
    ...answerPolicyOf(options),
    minimumCoverage: exactOf(options['minimumCoverage'], exactZero),
    rounding: roundingOf(options['rounding']),
  };
}
