import {
  type Answers,
  type AnswerState,
  answerTo,
  asksForAnswer,
  compare,
  exact,
  type Exact,
  exactRange,
  exactZero,
  explainedMean,
  type JsonObject,
  type MeanRow,
  type Model,
  type ModelNode,
  moveToRange,
  optionsOfNode,
  type OptionSpec,
  readAnswer,
  roundExact,
  type Scale,
  scaleOf,
  scaleRange,
} from '@erfa/scoring-sdk';
import { type Policy, policyOf } from './policy';
import { type Ratings, ratingAt } from './ratings';

const percents = { min: 0, max: 100 };
const full = exact(100);

/** What a node that is rated comes to on one sheet. */
export interface Standing {
  readonly key: string;
  readonly weight: number;
  readonly rounding: Policy['rounding'];
  /** Null for a group. */
  readonly state: AnswerState | null;
  /** In per cent, before rounding; null where nothing counts. */
  readonly percent: Exact | null;
  /** The place of its rating, by the percentage as shown. */
  readonly rating: number | null;
  /** Why it does not count, or counts by policy; null for what was answered. */
  readonly reason: string | null;
  /** True when an answer is missing and policy says that there is no score then. */
  readonly ends: boolean;
  readonly answered: number;
  readonly asked: number;
  readonly rows: readonly MeanRow[];
  readonly below: readonly Standing[];
  readonly rule: 'answer' | 'mean' | 'lowest';
}

/** A question, or a group of them, that is rated. */
export type Rater = (answers: Answers) => Standing;

/**
 * Reads a node that is rated, and all below it.
 *
 * @throws TypeError for a question without a scale, which no model without faults has
 */
export function raterOf(
  model: Model,
  node: ModelNode,
  spec: readonly OptionSpec[],
  options: JsonObject,
  ratings: Ratings,
): Rater {
  const policy = policyOf(optionsOfNode(spec, options, node.scoring));
  if (node.kind === 'group') {
    const below = node.children.map((child) => raterOf(model, child, spec, options, ratings));
    return (answers) =>
      group(
        node,
        policy,
        ratings,
        below.map((rater) => rater(answers)),
      );
  }
  const scale = scaleOf(model, node);
  if (!scale) throw new TypeError(`${node.key} has no scale`);
  const direct = directRatings(scale, ratings);
  return (answers) => {
    const { state, value } = readAnswer(scale, answerTo(answers, node.key));
    const chosen = value && direct?.(answers, node.key);
    const percent = value && (chosen ? chosen.percent : percentOn(scale, value));
    const replaced = percent ?? replacement(state, policy);
    return {
      ...base(node, policy),
      state,
      percent: replaced,
      // Who answers with a rating has that one, also where what it counts is rounded out of its band.
      rating: chosen ? chosen.at : replaced && ratingAt(ratings, asShown(replaced, policy)),
      reason: state === 'answered' ? null : state,
      ends: policy.unanswered === 'no-score' && isMissing(state),
      answered: value ? 1 : 0,
      asked: asksForAnswer(state) ? 1 : 0,
      rows: [],
      below: [],
      rule: 'answer',
    };
  };
}

const base = (
  { key, weight }: Pick<ModelNode, 'key' | 'weight'>,
  { rounding }: Policy,
): Pick<Standing, 'key' | 'weight' | 'rounding'> => ({ key, weight: weight ?? 1, rounding });

function isMissing(state: AnswerState): boolean {
  return state === 'unanswered' || state === 'dont-know';
}

function replacement(state: AnswerState, policy: Policy): Exact | null {
  if (isMissing(state)) return policy.unanswered === 'not-achieved' ? exactZero : null;
  if (state !== 'not-applicable' || policy.notApplicable === 'excluded') return null;
  return policy.notApplicable === 'fully' ? full : exactZero;
}

/** 100 · (v − a) / (b − a) on a scale from a to b. */
function percentOn(scale: Scale, value: Exact): Exact {
  return moveToRange(value, exactRange(scaleRange(scale)), exactRange(percents));
}

/** The percentage that a value is rated by: the one that the reader sees. */
export function asShown(percent: Exact, { rounding }: Pick<Policy, 'rounding'>): Exact {
  return roundExact(percent, rounding);
}

/** A rating that was answered: its place, and what it counts. */
interface DirectRating {
  readonly at: number;
  readonly percent: Exact;
}

/** On a scale whose steps or options are the ratings themselves: the chosen one. */
function directRatings(
  scale: Scale,
  { all }: Ratings,
): ((answers: Answers, key: string) => DirectRating | undefined) | undefined {
  const byKey = new Map(all.map(({ key, percent }, at) => [key, { at, percent }]));
  const chosen = new Map<unknown, DirectRating | undefined>(
    scale.kind === 'steps'
      ? scale.steps.map(({ value, key }) => [value, byKey.get(key)])
      : scale.kind === 'options' && scale.choose === 'one'
        ? scale.options.map(({ key }) => [key, byKey.get(key)])
        : [],
  );
  if (chosen.size === 0 || [...chosen.values()].includes(undefined)) return undefined;
  return (answers, key) => {
    const answer = answerTo(answers, key);
    return answer.state === 'answered' ? chosen.get(answer.value) : undefined;
  };
}

function group(
  node: Pick<ModelNode, 'key' | 'weight'>,
  policy: Policy,
  ratings: Ratings,
  below: readonly Standing[],
): Standing {
  const rows = below.map(rowOf);
  const percent =
    policy.indicators === 'mean' ? explainedMean('mean', rows, percents).value : lowestOf(rows);
  const ends = below.some((one) => one.ends);
  return {
    ...base(node, policy),
    state: null,
    percent: ends ? null : percent,
    rating: ends || !percent ? null : ratingAt(ratings, asShown(percent, policy)),
    reason: ends ? 'answers-missing' : percent ? null : 'nothing-counts',
    ends,
    answered: below.reduce((sum, one) => sum + one.answered, 0),
    asked: below.reduce((sum, one) => sum + one.asked, 0),
    rows,
    below,
    rule: policy.indicators,
  };
}

/** A rated node as a row of a mean, on 0–100. */
export function rowOf({ key, weight, percent, reason }: Standing): MeanRow {
  return { key, weight, value: percent, range: percents, reason };
}

/** The lowest value of the rows that count; what weighs nothing does not. */
export function lowestOf(rows: readonly MeanRow[]): Exact | null {
  return rows.reduce<Exact | null>((lowest, { value, weight }) => {
    if (!value || weight === 0) return lowest;
    return lowest === null || compare(value, lowest) < 0 ? value : lowest;
  }, null);
}
