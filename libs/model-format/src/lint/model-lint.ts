import { type Model, type QuestionNode, type Scale, scaleOf } from '@erfa/scoring-sdk';
import type { FilePath, FindingList, Locate } from '../finding';
import { limits } from '../limits';
import { lintAlike } from './alike-lint';
import { lintConditions } from './condition-lint';
import { lintKeys } from './key-lint';
import { type Placed, placedNodes } from './placed';
import { type KnownPlugin, lintScoring } from './plugin-lint';
import { lintPredecessor } from './predecessor-lint';
import { lintScales } from './scale-lint';
import { lintTexts } from './text-lint';

/** What a model can be held against beside itself. */
export interface LintContext {
  /** The version before this one: keys that stood for something else in it are said. */
  readonly predecessor?: Model;
}

/**
 * Finds what a schema cannot see: keys used twice, scales and questions that are named but not there,
 * options the plugin does not know, texts that do not match, parts that can never be reached or that
 * change nothing.
 *
 * @param locate finds the place of a path; only messages that name another place ask for it
 * @param plugins the plugins there are; undefined leaves plugin and options unlooked at
 */
export function lintModel(
  model: Model,
  findings: FindingList,
  locate: Locate,
  plugins: readonly KnownPlugin[] | undefined,
  { predecessor }: LintContext = {},
): void {
  const placed = placedNodes(model);
  if (placed.length > limits.nodes) {
    findings.error('too-many-nodes', ['nodes'], { count: placed.length, limit: limits.nodes });
  }
  const deepest = placed.find(({ depth }) => depth > limits.depth);
  if (deepest) findings.error('too-deep', deepest.path, { limit: limits.depth });

  lintKeys(model, placed, findings, locate);
  if (predecessor) lintPredecessor(predecessor, placed, findings);
  lintScales(model, placed, findings);
  lintGroups(model, placed, findings);
  for (const { node, path } of placed) {
    if (node.kind === 'question') lintQuestion(model, node, path, findings);
  }
  lintConditions(model, placed, findings);
  lintTexts(model, placed, findings);
  lintAlike(model, placed, findings);
  if (plugins) lintScoring(model, placed, findings, plugins);
}

function lintGroups(model: Model, placed: readonly Placed[], findings: FindingList): void {
  const lint = (children: Model['nodes'], path: FilePath): void => {
    if (children.length === 0) findings.error('group-empty', path);
    else if (children.every(({ weight }) => weight === 0)) findings.warning('weights-zero', path);
    else {
      children.forEach(({ weight }, at) => {
        if (weight === 0) findings.note('weight-zero', [...path, at, 'weight']);
      });
    }
  };
  if (placed.every(({ node }) => node.kind !== 'question')) {
    findings.error('no-questions', ['nodes']);
  }
  if (model.nodes.length > 0) lint(model.nodes, ['nodes']);
  for (const { node, path } of placed) {
    if (node.kind === 'group') lint(node.children, [...path, 'children']);
  }
}

function lintQuestion(
  model: Model,
  question: QuestionNode,
  path: FilePath,
  findings: FindingList,
): void {
  const { evidence, steps } = question;
  if (evidence && evidence.da.length !== evidence.en.length) {
    const facts = { da: evidence.da.length, en: evidence.en.length };
    findings.error('translation-uneven', [...path, 'evidence'], facts);
  }
  const scale = scaleOf(model, question);
  if (!steps || !scale) return;
  const values = stepValues(scale);
  if (!values) return findings.error('steps-misplaced', [...path, 'steps']);
  for (const step of Object.keys(steps)) {
    if (!values.includes(step))
      findings.errorAtName('step-unknown', [...path, 'steps', step], { step });
  }
  for (const step of values) {
    if (!Object.hasOwn(steps, step)) {
      findings.warning('step-undescribed', [...path, 'steps'], { step });
    }
  }
}

function stepValues(scale: Scale): string[] | undefined {
  if (scale.kind === 'steps') return scale.steps.map((step) => String(step.value));
  if (scale.kind === 'ladder') return scale.levels.map((level) => String(level.value));
  return undefined;
}
