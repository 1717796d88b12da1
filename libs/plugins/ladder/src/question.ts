import {
  type Answer,
  asksForAnswer,
  climbLevels,
  compare,
  type Contribution,
  contributionOf,
  coverageOf,
  type LadderScale,
  type LevelClimb,
  type LevelPart,
  type QuestionNode,
  readAnswer,
  type Scale,
  type ScoreNode,
  toNumber,
  valueAt,
} from '@erfa/scoring-sdk';
import type { Policy } from './policy';

/** A scored node, with what the group above needs to know of it. */
export interface Scored {
  readonly node: ScoreNode;
  readonly answered: number;
  readonly expected: number;
  /** The elements at or below the node, for groups that pool them. */
  readonly elements: readonly LevelPart[];
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
  const { state } = readAnswer(scale, answer);
  const asks = asksForAnswer(state);
  const levels = scale.levels.map((level) => level.value);
  const met = new Set(
    answer.state === 'answered' && Array.isArray(answer.value) ? answer.value : [],
  );
  const elements = scale.levels.flatMap((level) =>
    level.elements.map(({ key }): LevelPart => ({
      level: level.value,
      met: asks ? state === 'answered' && met.has(key) : elementOutside(state, policy),
    })),
  );
  // A scale may state a level without elements; its author means it to come with the one below.
  const climbed = climbLevels(levels, elements, { ...policy, base });
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
      coverage: coverageOf(scored ? 1 : 0, asks ? 1 : 0),
      contributions: scored
        ? levelLines(question.key, climbed.levels)
        : [contributionOf(question.key, 'element', 'left-out', { reason: state })],
      children: [],
    },
    answered: scored ? 1 : 0,
    expected: asks ? 1 : 0,
    elements,
    levels,
    ladder: true,
    stands: scored ? climbed.reached : asks ? base : outside(state, policy, top, base),
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
  const { state, value: reached } = readAnswer(scale, answer);
  const asks = asksForAnswer(state);
  const required = valueAt(scale, policy.metFrom);
  const met = reached !== null && compare(reached, required) >= 0;
  const scored = state === 'answered';
  const lacking = state === 'unanswered' || state === 'dont-know';
  const value = met ? 1 : 0;
  const inputs = {
    level,
    reached: reached === null ? null : toNumber(reached),
    required: toNumber(required),
  };
  return {
    node: {
      key: question.key,
      state: scored ? 'scored' : 'no-score',
      value: scored ? value : null,
      level: null,
      unit: null,
      range: { min: 0, max: 1 },
      coverage: coverageOf(scored ? 1 : 0, asks ? 1 : 0),
      contributions: [
        scored
          ? contributionOf(question.key, 'element', 'counted', { value, inputs })
          : contributionOf(question.key, 'element', 'left-out', { reason: state }),
      ],
      children: [],
    },
    answered: scored ? 1 : 0,
    expected: asks ? 1 : 0,
    elements: [{ level, met: scored ? met : lacking ? false : elementOutside(state, policy) }],
    levels: [level],
    ladder: false,
    stands: null,
    lacking: policy.unansweredEnds && lacking,
  };
}

function elementOutside(state: Answer['state'], policy: Policy): boolean | null {
  if (state === 'hidden' || policy.notApplicable === 'excluded') return null;
  return policy.notApplicable === 'met';
}

function outside(state: Answer['state'], policy: Policy, top: number, base: number): number | null {
  const met = elementOutside(state, policy);
  return met === null ? null : met ? top : base;
}

/** One line a level: how many elements are met, and why a level does not count. */
export function levelLines(key: string, levels: LevelClimb['levels']): Contribution[] {
  return levels.map(({ level, of, met, state }): Contribution => {
    const reason =
      state === 'barred' ? 'below-not-reached' : state === 'empty' ? 'level-empty' : null;
    return contributionOf(key, 'ladder-level', reason === null ? 'counted' : 'left-out', {
      value: state === 'reached' ? level : null,
      reason,
      inputs: { level, met, of },
    });
  });
}
