import {
  type AnswerPolicy,
  answerPolicyOf,
  type Exact,
  type JsonObject,
  type Rounding,
  roundingOf,
  shareOf,
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
    minimumCoverage: shareOf(options['minimumCoverage']),
    rounding: roundingOf(options['rounding']),
  };
}
