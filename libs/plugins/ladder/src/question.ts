import {
  type Answer,
  add,
  compare,
  type Contribution,
  exact,
  type LadderScale,
  measure,
  multiply,
  type QuestionNode,
  type Scale,
  scaleRange,
  type ScoreNode,
  subtract,
  toNumber,
} from '@erfa/scoring-sdk';
import { climb, type Element } from './climb';
import type { Policy } from './policy';

/** A scored node, with what the group above needs to know of it. */
export interface Scored {
  readonly node: ScoreNode;
  readonly answered: number;
  readonly expected: number;
  /** The elements at or below the node, for groups that pool them. */
  readonly elements: readonly Element[];
  /** Every level there is at or below the node. */
  readonly levels: readonly number[];
  /** True for a ladder with a level of its own; false for an element of the ladder above. */
  readonly ladder: boolean;
  /** The level that the node counts with in a group of ladders; null where it is left out. */
  readonly stands: number | null;
  /** True when an answer is missing and policy says that this ends the ladder. */
  readonly lacking: boolean;
}

/** A question on a ladder scale: a ladder of its own, answered by the elements that are met. */
export function ladderQuestion(
  question: QuestionNode,
  scale: LadderScale,
  answer: Answer,
  policy: Policy,
): Scored {
  const base = scale.base ?? 0;
  const state = stateOf(scale, answer);
  const levels = scale.levels.map((level) => level.value);
  const met = new Set(
    answer.state === 'answered' && Array.isArray(answer.value) ? answer.value : [],
  );
  const counts = state === 'answered' || (state !== 'hidden' && state !== 'not-applicable');
  const elements = scale.levels.flatMap((level) =>
    level.elements.map(({ key }): Element => ({
      level: level.value,
      met: counts ? state === 'answered' && met.has(key) : elementOutside(state, policy),
    })),
  );
  // A scale may state a level without elements; its author means it to come with the one below.
  const climbed = climb(levels, elements, base, policy.emptyLevel);
  const scored = state === 'answered';
  const top = Math.max(base, ...levels);
  return {
    node: {
      key: question.key,
      state: scored ? 'scored' : 'no-score',
      value: scored ? climbed.reached : null,
      level: scored ? climbed.reached : null,
      unit: scale.unit ?? 'level',
      range: { min: Math.min(base, ...levels), max: top },
      coverage: coverageOf(scored ? 1 : 0, asks(state) ? 1 : 0),
      contributions: scored
        ? levelLines(question.key, climbed.levels)
        : [leftOut(question.key, 'element', state)],
      children: [],
    },
    answered: scored ? 1 : 0,
    expected: asks(state) ? 1 : 0,
    elements,
    levels,
    ladder: true,
    stands: scored ? climbed.reached : asks(state) ? base : outside(state, policy, top, base),
    lacking: policy.unansweredEnds && (state === 'unanswered' || state === 'dont-know'),
  };
}

/** A question that is an element of the ladder of its group: met or not. */
export function elementQuestion(
  question: QuestionNode,
  scale: Scale,
  answer: Answer,
  policy: Policy,
): Scored {
  const level = question.level ?? policy.base + 1;
  const state = stateOf(scale, answer);
  const range = scaleRange(scale);
  const [min, max] = [exact(range.min), exact(range.max)];
  const required = add(min, multiply(policy.metFrom, subtract(max, min)));
  const result = answer.state === 'answered' ? measure(scale, answer.value) : undefined;
  const met = result?.ok === true && compare(result.value, required) >= 0;
  const scored = state === 'answered';
  const lacking = state === 'unanswered' || state === 'dont-know';
  const value = met ? 1 : 0;
  const line: Contribution = {
    key: question.key,
    rule: 'element',
    state: 'counted',
    value,
    weight: null,
    effect: null,
    reason: null,
    inputs: {
      level,
      reached: result?.ok ? toNumber(result.value) : null,
      required: toNumber(required),
    },
  };
  return {
    node: {
      key: question.key,
      state: scored ? 'scored' : 'no-score',
      value: scored ? value : null,
      level: null,
      unit: null,
      range: { min: 0, max: 1 },
      coverage: coverageOf(scored ? 1 : 0, asks(state) ? 1 : 0),
      contributions: [scored ? line : leftOut(question.key, 'element', state)],
      children: [],
    },
    answered: scored ? 1 : 0,
    expected: asks(state) ? 1 : 0,
    elements: [{ level, met: scored ? met : lacking ? false : elementOutside(state, policy) }],
    levels: [level],
    ladder: false,
    stands: null,
    lacking: policy.unansweredEnds && lacking,
  };
}

/** The state of an answer; a value that is no answer on its scale counts as none. */
function stateOf(scale: Scale, answer: Answer): Answer['state'] {
  if (answer.state !== 'answered') return answer.state;
  return measure(scale, answer.value).ok ? 'answered' : 'unanswered';
}

function asks(state: Answer['state']): boolean {
  return state !== 'hidden' && state !== 'not-applicable';
}

function elementOutside(state: Answer['state'], policy: Policy): boolean | null {
  if (state === 'hidden' || policy.notApplicable === 'excluded') return null;
  return policy.notApplicable === 'met';
}

function outside(state: Answer['state'], policy: Policy, top: number, base: number): number | null {
  const met = elementOutside(state, policy);
  return met === null ? null : met ? top : base;
}

/** Answered over asked; 1 where nothing is asked. */
export function coverageOf(answered: number, expected: number): number {
  return expected === 0 ? 1 : answered / expected;
}

/** The line of a node that does not count. */
export function leftOut(key: string, rule: string, reason: string): Contribution {
  return { key, rule, state: 'left-out', value: null, weight: null, effect: null, reason };
}

/** One line a level: how many elements are met, and why a level does not count. */
export function levelLines(
  key: string,
  levels: ReturnType<typeof climb>['levels'],
): Contribution[] {
  return levels.map(({ level, of, met, state }): Contribution => {
    const out = state === 'barred' || state === 'empty';
    return {
      key,
      rule: 'ladder-level',
      state: out ? 'left-out' : 'counted',
      value: state === 'reached' ? level : null,
      weight: null,
      effect: null,
      reason: state === 'barred' ? 'below-not-reached' : state === 'empty' ? 'level-empty' : null,
      inputs: { level, met, of },
    };
  });
}
