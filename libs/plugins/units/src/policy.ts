import {
  type AnswerPolicy,
  answerPolicyOf,
  type Exact,
  exactOf,
  exactZero,
  type JsonObject,
  type Rounding,
  roundingOf,
  wordOf,
} from '@erfa/scoring-sdk';

/** The options of one node; `plugin.json` says what each means. */
export interface Policy extends AnswerPolicy {
  readonly minimumUnits: number;
  readonly minimumCoverage: Exact;
  readonly rounding: Rounding;
  readonly level: 'auto' | 'none';
}

/** The options of the whole model. */
export interface Pooling {
  readonly pooling: 'answers' | 'units';
  readonly unitWeights: 'equal' | 'given';
}

/** Reads resolved options of a node. */
export function policyOf(options: JsonObject): Policy {
  const least = options['minimumUnits'];
  return {
    ...answerPolicyOf(options),
    minimumUnits: typeof least === 'number' ? least : 0,
    minimumCoverage: exactOf(options['minimumCoverage'], exactZero),
    rounding: roundingOf(options['rounding']),
    level: wordOf(options['level'], ['auto', 'none']),
  };
}

/** Reads resolved options of the model. */
export function poolingOf(options: JsonObject): Pooling {
  return {
    pooling: wordOf(options['pooling'], ['answers', 'units']),
    unitWeights: wordOf(options['unitWeights'], ['equal', 'given']),
  };
}
