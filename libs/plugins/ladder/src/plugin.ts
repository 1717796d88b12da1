import {
  answerTo,
  type Answers,
  climbLevels,
  type Contribution,
  contributionOf,
  coverageOf,
  defineScoringPlugin,
  type GroupNode,
  type JsonObject,
  type LevelClimb,
  levelsUpTo,
  type Model,
  type ModelNode,
  optionsOfNode,
  type PluginManifest,
  type QuestionNode,
  scaleOf,
} from '@erfa/scoring-sdk';
import manifest from '../plugin.json';
import { type Policy, policyOf } from './policy';
import { elementQuestion, ladderQuestion, levelLines, type Scored } from './question';

const spec = manifest.options as PluginManifest['options'];

type NodeScorer = (answers: Answers) => Scored;

function compile(model: Model, options: JsonObject, node: ModelNode): NodeScorer {
  const policy = policyOf(optionsOfNode(spec, options, node.scoring));
  return node.kind === 'question'
    ? question(model, node, policy)
    : group(
        node,
        policy,
        node.children.map((child) => compile(model, options, child)),
      );
}

function question(model: Model, node: QuestionNode, policy: Policy): NodeScorer {
  const scale = scaleOf(model, node);
  if (!scale) throw new TypeError(`${node.key} has no scale`);
  return scale.kind === 'ladder' && node.level === undefined
    ? (answers) => ladderQuestion(node, scale, answerTo(answers, node.key), policy)
    : (answers) => elementQuestion(node, scale, answerTo(answers, node.key), policy);
}

function group(
  node: Pick<GroupNode, 'key'>,
  policy: Policy,
  children: readonly NodeScorer[],
): NodeScorer {
  return (answers) => {
    const below = children.map((child) => child(answers));
    const own = below.filter((child) => !child.ladder);
    const ladders = below.filter((child) => child.ladder);
    const pooled = policy.groups === 'pooled' ? below : own;
    const elements = pooled.flatMap((child) => child.elements);
    const pooledLevels = [
      ...levelsUpTo(
        own.flatMap((child) => child.levels),
        policy.base,
      ),
      ...pooled.flatMap((child) => child.levels),
    ];
    const climbed = climbLevels(pooledLevels, elements, policy);
    const combined = policy.groups === 'pooled' ? [] : ladders;
    const verdict = judge(policy, climbed, combined, below);
    const answered = sum(below, (child) => child.answered);
    const expected = sum(below, (child) => child.expected);
    const levels = [...pooledLevels, ...below.flatMap((child) => child.levels)];
    const lows = combined.map((child) => child.node.range?.min ?? policy.base);
    const scored = verdict.value !== null;
    return {
      node: {
        key: node.key,
        state: scored ? 'scored' : 'no-score',
        value: verdict.value,
        level: verdict.value,
        unit: 'level',
        range: {
          min: Math.min(policy.base, ...lows),
          max: Math.max(
            policy.base,
            ...levels,
            ...combined.map((child) => child.node.range?.max ?? 0),
          ),
        },
        coverage: coverageOf(answered, expected),
        contributions: lines(node.key, climbed, combined, verdict),
        children: below.map((child) => child.node),
      },
      answered,
      expected,
      elements: below.flatMap((child) => child.elements),
      levels,
      ladder: true,
      stands: verdict.value,
      lacking: below.some((child) => child.lacking),
    };
  };
}

interface Verdict {
  readonly value: number | null;
  /** Why there is no score, or why the value is a replacement. */
  readonly reason: string | null;
}

function judge(
  policy: Policy,
  climbed: LevelClimb,
  ladders: readonly Scored[],
  below: readonly Scored[],
): Verdict {
  if (below.some((child) => child.lacking)) return { value: null, reason: 'answers-missing' };
  if (policy.groups === 'none' && ladders.length > 0)
    return { value: null, reason: 'not-combined' };
  const levels = ladders.flatMap((child) => child.stands ?? []);
  if (!climbed.empty) levels.push(climbed.reached);
  if (levels.length > 0) return { value: Math.min(...levels), reason: null };
  return { value: policy.emptyGroupIsBase ? policy.base : null, reason: 'nothing-counts' };
}

function lines(
  key: string,
  climbed: LevelClimb,
  ladders: readonly Scored[],
  verdict: Verdict,
): Contribution[] {
  const lowest = ladders.map(({ node, stands }): Contribution => {
    const reason = node.contributions[0]?.reason ?? 'no-score';
    if (stands === null) {
      return contributionOf(node.key, 'lowest', 'left-out', { reason: 'no-score' });
    }
    return node.state === 'scored'
      ? contributionOf(node.key, 'lowest', 'counted', { value: stands })
      : contributionOf(node.key, 'lowest', 'replaced', { value: stands, reason });
  });
  const all = [...levelLines(key, climbed.levels), ...lowest];
  if (verdict.reason === null) return all;
  const { value, reason } = verdict;
  const state = value === null ? 'left-out' : 'replaced';
  return [...all, contributionOf(key, 'empty-group', state, { value, reason })];
}

function sum(scored: readonly Scored[], of: (child: Scored) => number): number {
  return scored.reduce((total, child) => total + of(child), 0);
}

/**
 * Ladder: a level is reached only when all elements of it and of the levels below are met.
 * Elements are questions with a `level`, met or not; or the elements of a question on a ladder scale.
 */
export default defineScoringPlugin({
  manifest: manifest as PluginManifest,
  prepare: (model, options) => {
    const root = group(
      model,
      policyOf(options),
      model.nodes.map((node) => compile(model, options, node)),
    );
    return (sheet) => root(sheet.answers).node;
  },
});
