import {
  asksForAnswer,
  climbLevels,
  type Contribution,
  contributionOf,
  coverageOf,
  defineScoringPlugin,
  type GroupNode,
  type JsonObject,
  levelsUpTo,
  type Model,
  type ModelNode,
  optionsOfNode,
  type PluginManifest,
  scaleRange,
  type ScoreNode,
  toNumber,
} from '@erfa/scoring-sdk';
import manifest from '../plugin.json';
import { pointsOf, progressOf } from './figures';
import { answerLines, figureLines, levelLines, lowestLine, practiceLine } from './lines';
import { type Policy, policyOf } from './policy';
import { judge, practicesOf, type Standing } from './practice';

const spec = manifest.options as PluginManifest['options'];

/** A scored node, with what the group above needs to know of it. */
interface Scored {
  readonly node: ScoreNode;
  /** The practices at or below it. */
  readonly standings: readonly Standing[];
  /** The level it counts with in a minimum; null where it is left out, and for a practice. */
  readonly stands: number | null;
  readonly group: boolean;
}

type NodeScorer = (standings: ReadonlyMap<string, Standing>) => Scored;

function practice(key: string): NodeScorer {
  return (standings) => {
    const standing = standings.get(key);
    if (!standing) throw new TypeError(`${key} is no practice of the model`);
    const { state, value } = standing;
    const { scale } = standing.practice;
    return {
      node: {
        key,
        state: value === null ? 'no-score' : 'scored',
        value: value === null ? null : toNumber(value),
        level: null,
        unit: scale.unit ?? null,
        range: scaleRange(scale),
        coverage: coverageOf(value === null ? 0 : 1, asksForAnswer(state) ? 1 : 0),
        contributions: answerLines(standing),
        children: [],
      },
      standings: [standing],
      stands: null,
      group: false,
    };
  };
}

function group(
  { key }: Pick<GroupNode, 'key'>,
  policy: Policy,
  children: readonly NodeScorer[],
): NodeScorer {
  return (all) => {
    const below = children.map((child) => child(all));
    const standings = below.flatMap((child) => child.standings);
    const { reached, contributions } = reach(key, policy, below);
    const value = reached === null ? null : figureOf(policy, reached, standings);
    const asked = standings.filter(({ state }) => asksForAnswer(state));
    return {
      node: {
        key,
        state: value === null ? 'no-score' : 'scored',
        value,
        level: reached,
        unit: { level: 'level', points: 'points', progress: 'percent' }[policy.value],
        range: rangeOf(policy, standings),
        coverage: coverageOf(asked.filter((one) => one.value !== null).length, asked.length),
        contributions,
        children: below.map((child) => child.node),
      },
      standings,
      stands: reached,
      group: true,
    };
  };
}

interface Reach {
  readonly reached: number | null;
  readonly contributions: readonly Contribution[];
}

/** The level that a group has reached, with what led to it. */
function reach(key: string, policy: Policy, below: readonly Scored[]): Reach {
  const standings = below.flatMap((child) => child.standings);
  const groups = below.filter((child) => child.group);
  const pooled = policy.groups === 'pooled';
  const climbers = pooled ? standings : below.flatMap((one) => (one.group ? [] : one.standings));
  const stated = levelsUpTo(
    climbers.map(({ level }) => level),
    policy.base,
  );
  const climb = climbLevels(stated, climbers, policy);
  const parts = (pooled ? [] : groups).map(({ node, stands, standings: inside }) => ({
    node,
    stands,
    free: stands !== null && policy.ceiling === 'free' && stands >= ceilingOf(inside),
  }));
  const own = climb.empty
    ? []
    : [{ level: climb.reached, free: isFree(policy, climb.reached, climbers) }];
  const levels = [
    ...own,
    ...parts.flatMap(({ stands, free }) => (stands === null ? [] : [{ level: stands, free }])),
  ];
  const lines = [
    ...levelLines(key, climb.levels, policy),
    ...climbers.map((standing) => practiceLine(standing, policy)),
    ...parts.map(({ node, stands, free }) => lowestLine(node, stands, free)),
  ];
  const ending = (reason: string): Reach => ({
    reached: null,
    contributions: [...lines, contributionOf(key, 'empty-group', 'left-out', { reason })],
  });
  if (standings.some(({ ends }) => ends)) return ending('answers-missing');
  if (policy.groups === 'none' && groups.length > 0) return ending('not-combined');
  if (levels.length === 0) {
    if (!policy.emptyGroupIsBase) return ending('nothing-counts');
    const figures = { value: figureOf(policy, policy.base, []), reason: 'nothing-counts' };
    const line = contributionOf(key, 'empty-group', 'replaced', figures);
    return { reached: policy.base, contributions: [...lines, line] };
  }
  const holding = levels.filter(({ free }) => !free);
  // Where everything has reached its own highest level, nothing holds the whole back from the highest.
  const reached =
    holding.length > 0
      ? Math.min(...holding.map(({ level }) => level))
      : Math.max(...levels.map(({ level }) => level));
  return { reached, contributions: [...lines, ...figureLines(key, standings, reached, policy)] };
}

function isFree(policy: Policy, reached: number, standings: readonly Standing[]): boolean {
  return policy.ceiling === 'free' && reached >= ceilingOf(standings);
}

/** The highest level with practices that count; without any there is none to have reached. */
function ceilingOf(standings: readonly Standing[]): number {
  const counted = standings.filter(({ met }) => met !== null);
  return counted.length === 0 ? Infinity : Math.max(...counted.map(({ level }) => level));
}

function figureOf(policy: Policy, reached: number, standings: readonly Standing[]): number {
  if (policy.value === 'level') return reached;
  return policy.value === 'points' ? pointsOf(standings) : progressOf(standings, policy).percent;
}

function rangeOf(policy: Policy, standings: readonly Standing[]): ScoreNode['range'] {
  if (policy.value === 'progress') return { min: 0, max: 100 };
  if (policy.value === 'points') return { min: 0, max: pointsOf(standings, true) };
  return {
    min: policy.base,
    max: Math.max(policy.base, ...standings.map(({ level }) => level)),
  };
}

function compile(options: JsonObject, node: ModelNode): NodeScorer {
  if (node.kind === 'question') return practice(node.key);
  const policy = policyOf(optionsOfNode(spec, options, node.scoring));
  return group(
    node,
    policy,
    node.children.map((child) => compile(options, child)),
  );
}

function root(model: Model, options: JsonObject): NodeScorer {
  return group(
    model,
    policyOf(options),
    model.nodes.map((node) => compile(options, node)),
  );
}

/**
 * Staged gates: practices are answered by degree; a level is reached when enough of its practices are
 * good enough and every level below is reached. A practice may build on others.
 */
export default defineScoringPlugin({
  manifest: manifest as PluginManifest,
  prepare: (model, options) => {
    const practices = practicesOf(model, spec, options);
    const score = root(model, options);
    return ({ answers }) => {
      const standings = judge(practices, answers);
      return score(new Map(standings.map((standing) => [standing.practice.key, standing]))).node;
    };
  },
});
