import {
  type Answers,
  type AnswerState,
  answerTo,
  compare,
  exact,
  type Exact,
  exactZero,
  type Json,
  type JsonObject,
  type LevelPart,
  type Model,
  multiply,
  optionsOfNode,
  type OptionSpec,
  type QuestionNode,
  questionsOf,
  readAnswer,
  type Scale,
  scaleOf,
  valueAt,
} from '@erfa/scoring-sdk';
import { type Policy, policyOf } from './policy';

/** A question, read once. */
export interface Practice {
  readonly key: string;
  readonly level: number;
  readonly scale: Scale;
  readonly policy: Policy;
  /** The value from which an answer is good enough. */
  readonly required: Exact;
  /** What it is worth when it passes: ranks above the base times the points of a rank. */
  readonly points: Exact;
  /** The practices it builds on, by their place in the list. */
  readonly requires: readonly number[];
}

/** What one sheet says of a practice. `met`: whether it passes; null where it does not count. */
export interface Standing extends LevelPart {
  readonly practice: Practice;
  readonly state: AnswerState;
  readonly value: Exact | null;
  /** Good enough by itself, whatever it builds on. */
  readonly own: boolean | null;
  /** The practices it builds on that do not pass. */
  readonly lacks: readonly Practice[];
  /** True when an answer is missing and policy says that there is no score then. */
  readonly ends: boolean;
}

/**
 * All practices of a model, in its order.
 *
 * @throws TypeError for a question without a scale, which no model without faults has
 */
export function practicesOf(
  model: Model,
  spec: readonly OptionSpec[],
  options: JsonObject,
): Practice[] {
  const questions = questionsOf(model);
  const places = new Map(questions.map(({ key }, at) => [key, at]));
  return questions.map((question, at): Practice => {
    const scale = scaleOf(model, question);
    if (!scale) throw new TypeError(`${question.key} has no scale`);
    const policy = policyOf(optionsOfNode(spec, options, question.scoring));
    const level = question.level ?? policy.base + 1;
    const ranks = exact(Math.max(0, level - policy.base));
    return {
      key: question.key,
      level,
      scale,
      policy,
      required: policy.passesFromValue ?? valueAt(scale, policy.passesFrom),
      points: compare(ranks, exactZero) > 0 ? multiply(ranks, policy.pointsPerLevel) : exactZero,
      requires: requiredBy(question).flatMap((key) => {
        const place = places.get(key);
        return place === undefined || place === at ? [] : [place];
      }),
    };
  });
}

function requiredBy({ attributes }: QuestionNode): string[] {
  const keys = attributes?.['requires'];
  return Array.isArray(keys)
    ? (keys as readonly Json[]).filter((key) => typeof key === 'string')
    : [];
}

/**
 * Whether each practice passes: it is good enough by itself, and so is everything it builds on. What
 * does not count bars nothing. Of practices that build on each other in a ring, all pass or none.
 */
export function judge(practices: readonly Practice[], answers: Answers): Standing[] {
  const read = practices.map(({ key, scale }) => readAnswer(scale, answerTo(answers, key)));
  const own = practices.map((practice, at) => {
    const { state, value } = read[at] ?? { state: 'unanswered', value: null };
    return value ? compare(value, practice.required) >= 0 : unansweredPasses(practice, state);
  });
  // From above: practices fall until none falls any more, so the order of the model does not matter.
  const met = [...own];
  const fails = (at: number): boolean => met[at] === false;
  for (let fell = true; fell;) {
    fell = false;
    practices.forEach(({ requires }, at) => {
      if (met[at] !== true || !requires.some(fails)) return;
      met[at] = false;
      fell = true;
    });
  }
  return practices.map((practice, at): Standing => {
    const { state, value } = read[at] ?? { state: 'unanswered', value: null };
    return {
      practice,
      level: practice.level,
      state,
      value,
      own: own[at] ?? null,
      met: met[at] ?? null,
      lacks: practice.requires.flatMap((place) => (fails(place) ? (practices[place] ?? []) : [])),
      ends: practice.policy.unansweredEnds && (state === 'unanswered' || state === 'dont-know'),
    };
  });
}

function unansweredPasses({ policy }: Practice, state: AnswerState): boolean | null {
  if (state === 'unanswered' || state === 'dont-know') return false;
  if (state === 'hidden' || policy.notApplicable === 'excluded') return null;
  return policy.notApplicable === 'met';
}
