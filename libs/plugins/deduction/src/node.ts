import {
  type Answers,
  answerTo,
  asksForAnswer,
  compare,
  type Contribution,
  contributionOf,
  coverageOf,
  type Exact,
  exactZero,
  type QuestionNode,
  readAnswer,
  type Scale,
  type ScoreNode,
  shownValue,
  subtract,
  toNumber,
} from '@erfa/scoring-sdk';
import { costOf } from './cost';
import type { Policy } from './policy';

/** A node, read once. */
export interface Compiled {
  /** The most that can be taken at or below it. */
  readonly most: Exact;
  readonly score: (answers: Answers) => Scored;
}

/** A scored node, with what the group above needs to know of it. */
export interface Scored {
  readonly node: ScoreNode;
  /** What is taken for it; null where it does not count. */
  readonly cost: Exact | null;
  /** Its line in the group above. */
  readonly line: Contribution;
  /** The questions whose failure gives no score at all. */
  readonly vetoes: readonly string[];
  /** True when an answer is missing and policy says that there is no score then. */
  readonly ends: boolean;
  readonly answered: number;
  readonly asked: number;
}

/** 0 − a: what a cost adds to a value. */
export function negative(cost: Exact): Exact {
  return subtract(exactZero, cost);
}

/** A question: its own figure is what its answer takes, as a number that is 0 or negative. */
export function question(node: QuestionNode, scale: Scale, policy: Policy): Compiled {
  const { key } = node;
  const cost = costOf(node, scale, policy);
  const veto = node.attributes?.['veto'] === true;
  const most = toNumber(cost.most);
  const score = (answers: Answers): Scored => {
    const { state, value } = readAnswer(scale, answerTo(answers, key));
    const asks = asksForAnswer(state);
    const missing = state === 'not-applicable' ? policy.notApplicable : policy.unanswered;
    const notMet = value === null && state !== 'hidden' && missing === 'not-met';
    const taken = value ? cost.of(value) : notMet ? cost.most : null;
    const fails = veto && (value ? compare(value, cost.required) < 0 : notMet);
    const reason = value === null ? state : null;
    const figures = taken && {
      value: toNumber(negative(taken)),
      effect: toNumber(negative(taken)),
      reason,
      inputs: { cost: toNumber(taken), most },
    };
    const free = taken !== null && taken.n === 0n;
    return {
      node: {
        key,
        state: value === null ? 'no-score' : 'scored',
        value: value && taken ? shownCost(taken, policy, most) : null,
        level: null,
        unit: 'points',
        range: { min: toNumber(negative(cost.most)), max: 0 },
        coverage: coverageOf(value === null ? 0 : 1, asks ? 1 : 0),
        contributions: [
          value && figures
            ? contributionOf(key, 'answer', 'counted', {
                ...figures,
                inputs: { ...figures.inputs, answer: toNumber(value) },
              })
            : contributionOf(key, 'answer', 'left-out', { reason: state }),
          ...(fails ? [contributionOf(key, 'veto', 'applied')] : []),
        ],
        children: [],
      },
      cost: taken,
      line: figures
        ? contributionOf(
            key,
            free && value ? 'met' : 'deducted',
            value ? 'counted' : 'replaced',
            figures,
          )
        : contributionOf(key, 'met', 'left-out', { reason: state }),
      vetoes: fails ? [key] : [],
      ends: value === null && asks && policy.unanswered === 'no-score',
      answered: value === null ? 0 : 1,
      asked: asks ? 1 : 0,
    };
  };
  return { most: cost.most, score };
}

function shownCost(taken: Exact, policy: Policy, most: number): number {
  return Math.max(shownValue(negative(taken), policy.rounding), -most) || 0;
}
