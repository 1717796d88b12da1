import {
  type Answers,
  answerTo,
  asksForAnswer,
  compare,
  contributionOf,
  coverageOf,
  defineScoringPlugin,
  exact,
  type Exact,
  exactZero,
  explainedMean,
  type GroupNode,
  type Model,
  type PluginManifest,
  type QuestionNode,
  readAnswer,
  roundingLine,
  scaleOf,
  type ScoreNode,
  shownWithin,
  toNumber,
  valueAt,
} from '@erfa/scoring-sdk';
import manifest from '../plugin.json';
import { type Policy, policyOf } from './policy';

/** Every score is a share in per cent. */
const range = { min: 0, max: 100 };

/** A scored node, with what the group above needs to know of it. */
interface Scored {
  readonly node: ScoreNode;
  /** The exact value; null where there is no score. */
  readonly value: Exact | null;
  readonly answered: number;
  readonly asked: number;
}

/** A question is at 100 when its answer has climbed far enough up its scale, else at 0. */
function scoreQuestion(
  model: Model,
  policy: Policy,
  answers: Answers,
  { key, ...node }: QuestionNode,
): Scored {
  const scale = scaleOf(model, { key, ...node });
  if (!scale) throw new TypeError(`${key} has no scale`);
  const { state, value: answer } = readAnswer(scale, answerTo(answers, key));
  const needed = valueAt(scale, policy.reachedFrom);
  const missing = state === 'unanswered' || state === 'dont-know';
  const fallback = missing && policy.unanswered === 'not-reached' ? exactZero : null;
  const value = answer ? exact(compare(answer, needed) >= 0 ? 100 : 0) : fallback;
  const how = answer ? 'counted' : value ? 'replaced' : 'left-out';
  const asked = asksForAnswer(state) ? 1 : 0;
  const answered = answer ? 1 : 0;
  return {
    value,
    answered,
    asked,
    node: {
      key,
      ...shown(value, policy),
      coverage: coverageOf(answered, asked),
      contributions: [
        contributionOf(key, 'reached', how, {
          value: value && toNumber(value),
          reason: answer ? null : state,
          ...(answer ? { inputs: { answer: toNumber(answer), needed: toNumber(needed) } } : {}),
        }),
      ],
      children: [],
    },
  };
}

/** A group is Σ w·v / Σ w over the children that have a score. */
function scoreGroup(
  model: Model,
  policy: Policy,
  answers: Answers,
  { key, children }: Pick<GroupNode, 'key' | 'children'>,
): Scored {
  const below = children.map((child) =>
    child.kind === 'group'
      ? scoreGroup(model, policy, answers, child)
      : scoreQuestion(model, policy, answers, child),
  );
  const rows = below.map(({ node, value }, at) => ({
    key: node.key,
    weight: children[at]?.weight ?? 1,
    value,
    range,
    reason: null,
  }));
  const { value, contributions } = explainedMean('share', rows, range);
  const answered = below.reduce((sum, child) => sum + child.answered, 0);
  const asked = below.reduce((sum, child) => sum + child.asked, 0);
  const figure = shown(value, policy);
  const rounded =
    value && figure.value !== null && roundingLine(key, value, figure.value, policy.rounding);
  return {
    value,
    answered,
    asked,
    node: {
      key,
      ...figure,
      coverage: coverageOf(answered, asked),
      contributions: rounded ? [...contributions, rounded] : contributions,
      children: below.map(({ node }) => node),
    },
  };
}

/** What a node shows of its value: rounded once, or that there is no score. */
function shown(
  value: Exact | null,
  policy: Policy,
): Pick<ScoreNode, 'state' | 'value' | 'level' | 'unit' | 'range'> {
  return {
    state: value ? 'scored' : 'no-score',
    value: value && shownWithin(value, policy.rounding, range),
    level: null,
    unit: 'percent',
    range,
  };
}

/** How large a part of the questions has come far enough. */
export default defineScoringPlugin({
  manifest: manifest as PluginManifest,
  prepare: (model, options) => {
    const policy = policyOf(options);
    return ({ answers }) =>
      scoreGroup(model, policy, answers, { key: model.key, children: model.nodes }).node;
  },
});
