import {
  type Answers,
  type Contribution,
  contributionOf,
  coverageOf,
  type Exact,
  explainedMean,
  type JsonObject,
  type Model,
  type ModelNode,
  optionsOfNode,
  type OptionSpec,
  type Outcome,
  type ScoreNode,
  shownWithin,
} from '@erfa/scoring-sdk';
import { asShown, lowestOf, raterOf, rowOf, type Standing } from './attribute';
import { type Capability, capabilityOf, type LevelAttribute } from './capability';
import { attributeLine, levelLines, lowestLine, standingLines } from './lines';
import { type Policy, policyOf } from './policy';
import { ratingAt, type Ratings } from './ratings';

const percents = { min: 0, max: 100 };

/** An attribute with its level. */
interface Attribute extends LevelAttribute {
  readonly standing: Standing;
}

/** A scored node, with what the node above needs to know of it. */
export interface Scored {
  readonly node: ScoreNode;
  /** All attributes at or below it. */
  readonly attributes: readonly Attribute[];
  /** Whether it is a process: a group that has attributes, rather than one itself. */
  readonly process: boolean;
}

/** What a model is read with. */
interface Reading {
  readonly model: Model;
  readonly spec: readonly OptionSpec[];
  readonly options: JsonObject;
  readonly ratings: Ratings;
}

/**
 * Reads a node once. A node with a `level`, and a question without one, is an attribute: all below it
 * goes into its rating. Any other group is a process, or a group of them.
 */
export function scorerOf(reading: Reading, node: ModelNode): (answers: Answers) => Scored {
  const { model, spec, options, ratings } = reading;
  if (node.kind === 'question' || node.level !== undefined) {
    const rate = raterOf(model, node, spec, options, ratings);
    const level = node.level ?? policyOf(options).base + 1;
    return (answers) => {
      const standing = rate(answers);
      const { rating } = standing;
      return {
        node: ratedNode(standing, ratings),
        attributes: [{ level, rating, standing }],
        process: false,
      };
    };
  }
  return processScorer(reading, node);
}

/** Reads a process, a group of processes, or the model itself. */
export function processScorer(
  reading: Reading,
  node: Pick<ModelNode, 'key' | 'scoring'> & { readonly children: readonly ModelNode[] },
): (answers: Answers) => Scored {
  const policy = policyOf(optionsOfNode(reading.spec, reading.options, node.scoring));
  const children = node.children.map((child) => scorerOf(reading, child));
  return (answers) =>
    process(
      node.key,
      policy,
      reading.ratings,
      children.map((child) => child(answers)),
    );
}

function outcomeOf(ratings: Ratings, rating: number | null): Outcome | null {
  const named = rating === null ? undefined : ratings.all[rating];
  return named ? { key: named.key, title: named.title } : null;
}

/** The node of an attribute or an indicator: a percentage and its rating. */
function ratedNode(standing: Standing, ratings: Ratings): ScoreNode {
  // What a policy puts in the place of an answer is the group's business; the question itself has none.
  const replaced = standing.rule === 'answer' && standing.reason !== null;
  const percent = replaced ? null : standing.percent;
  const shown = percent && shownWithin(percent, standing.rounding, percents);
  return {
    key: standing.key,
    state: shown === null ? 'no-score' : 'scored',
    value: shown,
    level: null,
    outcome: shown === null ? null : outcomeOf(ratings, standing.rating),
    unit: 'percent',
    range: percents,
    coverage: coverageOf(standing.answered, standing.asked),
    contributions: standingLines(standing, shown),
    children: standing.below.map((below) => ratedNode(below, ratings)),
  };
}

/** The percentage of some attributes taken together; null where nothing counts. */
function together(policy: Policy, attributes: readonly Attribute[]): Exact | null {
  const rows = attributes.map(({ standing }) => rowOf(standing));
  return policy.aggregate === 'lowest'
    ? lowestOf(rows)
    : explainedMean('mean', rows, percents).value;
}

function process(key: string, policy: Policy, ratings: Ratings, below: readonly Scored[]): Scored {
  const all = below.flatMap(({ attributes }) => attributes);
  const processes = below.filter((child) => child.process);
  const pooled = policy.groups === 'pooled';
  const own = pooled ? all : below.flatMap((child) => (child.process ? [] : child.attributes));
  const rate = (attributes: readonly Attribute[]): number | null => {
    const percent = together(policy, attributes);
    return percent && ratingAt(ratings, asShown(percent, policy));
  };
  const capability = capabilityOf(
    own,
    ratings,
    policy,
    policy.aggregate === 'each'
      ? undefined
      : (level) => rate(own.filter((attribute) => attribute.level === level)),
  );
  const { reached, ending } = reach(policy, capability, pooled ? [] : processes, processes, all);
  const lines = [
    ...levelLines(key, capability, ratings),
    ...own.map(({ standing, level }) => attributeLine(standing, level, ratings)),
    ...(pooled ? [] : processes.map(({ node }) => lowestLine(node))),
    ...endingLines(key, reached, ending),
  ];
  const levels = all.map(({ level }) => level);
  const [answered, asked] = (['answered', 'asked'] as const).map((field) =>
    all.reduce((sum, { standing }) => sum + standing[field], 0),
  );
  const outcome = policy.aggregate === 'each' ? {} : { outcome: ratedAs(reached, rate(all)) };
  return {
    node: {
      key,
      state: reached === null ? 'no-score' : 'scored',
      value: reached,
      level: reached,
      ...outcome,
      unit: 'level',
      range: { min: Math.min(policy.base, ...levels), max: Math.max(policy.base, ...levels) },
      coverage: coverageOf(answered ?? 0, asked ?? 0),
      contributions: lines,
      children: below.map((child) => child.node),
    },
    attributes: all,
    process: true,
  };

  function ratedAs(level: number | null, rating: number | null): Outcome | null {
    return level === null ? null : outcomeOf(ratings, rating);
  }
}

/** The level of a group of its own attributes and of processes, and what ended the climb, if anything. */
function reach(
  policy: Policy,
  capability: Capability,
  parts: readonly Scored[],
  processes: readonly Scored[],
  all: readonly Attribute[],
): { readonly reached: number | null; readonly ending: string | null } {
  if (all.some(({ standing }) => standing.ends))
    return { reached: null, ending: 'answers-missing' };
  if (policy.groups === 'none' && processes.length > 0) {
    return { reached: null, ending: 'not-combined' };
  }
  const levels = [
    ...(capability.empty ? [] : [capability.reached]),
    ...parts.flatMap(({ node }) => node.level ?? []),
  ];
  if (levels.length > 0) return { reached: Math.min(...levels), ending: null };
  return { reached: policy.emptyGroupIsBase ? policy.base : null, ending: 'nothing-counts' };
}

function endingLines(key: string, reached: number | null, ending: string | null): Contribution[] {
  if (ending === null) return [];
  const state = reached === null ? 'left-out' : 'replaced';
  return [contributionOf(key, 'empty-group', state, { value: reached, reason: ending })];
}
