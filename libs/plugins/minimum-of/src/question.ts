import {
  type Answers,
  type AnswerState,
  answerTo,
  asksForAnswer,
  contributionOf,
  coverageOf,
  type Exact,
  type ExactRange,
  exactRange,
  frameOf,
  levelIn,
  type ModelNode,
  type QuestionNode,
  readAnswer,
  type Scale,
  type ScoreFrame,
  type ScoreNode,
  shownWithin,
  toNumber,
} from '@erfa/scoring-sdk';
import type { Policy } from './policy';

/** A node, read once: how it is scored, and what its values are put on. */
export interface Compiled {
  readonly key: string;
  readonly frame: ScoreFrame;
  readonly range: ExactRange;
  /** Whether the group above may come no higher than this node. */
  readonly floor: boolean;
  readonly score: (answers: Answers) => Scored;
}

/** A scored node, with what the group above needs to know of it. */
export interface Scored {
  readonly node: ScoreNode;
  /** What it counts, on its own range: its value, or what policy puts in its place; null: left out. */
  readonly counts: Exact | null;
  /** Why it is left out, or counts something else than its own value; null where it counts itself. */
  readonly reason: string | null;
  /** True when an answer is missing and policy says that there is no score then. */
  readonly ends: boolean;
  readonly answered: number;
  readonly asked: number;
}

/** Whether a node is marked as a key measure. */
export function isFloor(node: Pick<ModelNode, 'attributes'>): boolean {
  return node.attributes?.['floor'] === true;
}

/** Reads a question: its own figure is its answer. */
export function question(node: QuestionNode, scale: Scale, policy: Policy): Compiled {
  const frame = frameOf(scale);
  const range = exactRange(frame.range);
  const score = (answers: Answers): Scored => {
    const { state, value } = readAnswer(scale, answerTo(answers, node.key));
    const shown = value && shownWithin(value, policy.rounding, frame.range);
    const asks = asksForAnswer(state);
    const missing = missingOf(policy, state);
    return {
      node: {
        key: node.key,
        state: shown === null ? 'no-score' : 'scored',
        value: shown,
        level: shown === null || !policy.hasLevels ? null : levelIn(frame.bands, shown),
        unit: frame.unit,
        range: frame.range,
        coverage: coverageOf(value === null ? 0 : 1, asks ? 1 : 0),
        contributions: [
          value === null
            ? contributionOf(node.key, 'answer', 'left-out', { reason: state })
            : contributionOf(node.key, 'answer', 'counted', {
                value: toNumber(value),
                effect: toNumber(value),
              }),
        ],
        children: [],
      },
      counts:
        value ??
        { minimum: range.min, maximum: range.max, excluded: null, 'no-score': null }[missing],
      reason: value === null ? state : null,
      ends: value === null && missing === 'no-score',
      answered: value === null ? 0 : 1,
      asked: asks ? 1 : 0,
    };
  };
  return { key: node.key, frame, range, floor: isFloor(node), score };
}

function missingOf(
  policy: Policy,
  state: AnswerState,
): 'minimum' | 'maximum' | 'excluded' | 'no-score' {
  if (state === 'unanswered') return policy.unanswered;
  if (state === 'dont-know') return policy.dontKnow;
  return state === 'not-applicable' ? policy.notApplicable : 'excluded';
}
