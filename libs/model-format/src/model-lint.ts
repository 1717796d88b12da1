import {
  answerFault,
  checkAttributes,
  checkOptions,
  type Condition,
  type JsonObject,
  isScored,
  type Model,
  type ModelNode,
  type PluginManifest,
  type QuestionNode,
  type Scale,
  scaleKeysOf,
  scaleOf,
  walkModel,
  withoutUnscored,
} from '@erfa/scoring-sdk';
import type { FilePath, FindingList, Locate } from './finding';
import { limits } from './limits';
import type { Placed } from './placed';
import { lintScales, scalesIn } from './scale-lint';

/** A plugin that is there, and whether its version will do. */
export interface KnownPlugin {
  readonly manifest: PluginManifest;
  /** Whether the plugin's version lies in a semver range. */
  readonly satisfies: (range: string) => boolean;
}

/**
 * Finds what a schema cannot see: keys used twice, scales and questions that are named but not there,
 * options the plugin does not know, texts that do not match.
 *
 * @param plugins the plugins there are; undefined leaves plugin and options unlooked at
 */
export function lintModel(
  model: Model,
  findings: FindingList,
  locate: Locate,
  plugins: readonly KnownPlugin[] | undefined,
): void {
  const placed: Placed[] = [];
  const gather = (nodes: readonly ModelNode[], above: FilePath, depth: number): void => {
    nodes.forEach((node, at) => {
      const path = [...above, at];
      placed.push({ node, path, depth });
      if (node.kind === 'group') gather(node.children, [...path, 'children'], depth + 1);
    });
  };
  gather(model.nodes, ['nodes'], 1);
  if (placed.length > limits.nodes) {
    findings.error('too-many-nodes', ['nodes'], { count: placed.length, limit: limits.nodes });
  }
  const deepest = placed.find(({ depth }) => depth > limits.depth);
  if (deepest) findings.error('too-deep', deepest.path, { limit: limits.depth });

  lintKeys(model, placed, findings, locate);
  lintScales(model, placed, findings);
  for (const { node, path } of placed) {
    if (node.kind === 'question') lintQuestion(model, node, path, findings);
    else if (node.children.every((child) => child.weight === 0)) {
      findings.warning('weights-zero', [...path, 'children']);
    }
  }
  lintConditions(model, placed, findings);
  if (plugins) lintScoring(model, placed, findings, plugins);
}

function lintKeys(
  model: Model,
  placed: readonly Placed[],
  findings: FindingList,
  locate: Locate,
): void {
  const seen = new Map<string, FilePath>([[model.key, ['key']]]);
  const take = (key: string, path: FilePath, taken: Map<string, FilePath>): void => {
    const before = taken.get(key);
    if (before) findings.error('key-repeated', path, { key, line: locate(before, 'value').line });
    else taken.set(key, path);
  };
  for (const { node, path } of placed) take(node.key, [...path, 'key'], seen);
  const axes = new Map<string, FilePath>();
  model.axes?.forEach((axis, at) => take(axis.key, ['axes', at, 'key'], axes));
  const within = (scale: Scale, at: FilePath): void => {
    const keys = new Map<string, FilePath>();
    if (scale.kind === 'steps') {
      scale.steps.forEach((step, n) => take(step.key, [...at, 'steps', n, 'key'], keys));
    } else if (scale.kind === 'options') {
      scale.options.forEach((option, n) => take(option.key, [...at, 'options', n, 'key'], keys));
    } else if (scale.kind === 'ladder') {
      scale.levels.forEach((level, n) =>
        level.elements.forEach((element, e) =>
          take(element.key, [...at, 'levels', n, 'elements', e, 'key'], keys),
        ),
      );
    }
  };
  for (const { scale, path } of scalesIn(model, placed)) within(scale, path);
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

function lintConditions(model: Model, placed: readonly Placed[], findings: FindingList): void {
  const before = new Map<string, QuestionNode>();
  const all = new Set(placed.flatMap(({ node }) => (node.kind === 'question' ? [node.key] : [])));
  const lint = (condition: Condition, path: FilePath): void => {
    const [word, tests] =
      'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
    tests.forEach(({ question, is }, at) => {
      const named = before.get(question);
      const here = [...path, 'shownWhen', word, at];
      if (!named) {
        const code = all.has(question) ? 'condition-order' : 'condition-unknown';
        return findings.error(code, [...here, 'question'], { question });
      }
      const scale = scaleOf(model, named);
      is.forEach((value, n) => {
        if (scale && !canAnswer(scale, value)) {
          findings.error('condition-value', [...here, 'is', n], { value, question });
        }
      });
    });
  };
  for (const { node, path } of placed) {
    if (node.shownWhen) lint(node.shownWhen, path);
    if (node.kind === 'question') before.set(node.key, node);
  }
}

function canAnswer(scale: Scale, value: number | string | boolean): boolean {
  const many = scale.kind === 'ladder' || (scale.kind === 'options' && scale.choose === 'many');
  const given = many && typeof value === 'string' ? [value] : value;
  return scale.kind !== 'text' && answerFault(scale, given) === undefined;
}

function lintScoring(
  model: Model,
  placed: readonly Placed[],
  findings: FindingList,
  plugins: readonly KnownPlugin[],
): void {
  const { plugin, version, options } = model.scoring;
  const known = plugins.filter(({ manifest }) => manifest.id === plugin);
  const [found] = known;
  if (!found) {
    const ids = plugins.map(({ manifest }) => manifest.id).join(', ');
    return findings.error('plugin-missing', ['scoring', 'plugin'], { plugin, known: ids });
  }
  if (!found.satisfies(version)) {
    const facts = { plugin, wanted: version, found: found.manifest.version };
    return findings.error('plugin-version', ['scoring', 'version'], facts);
  }
  const { manifest } = found;
  const scales = Object.keys(model.scales);
  const seen = withoutUnscored(model);
  const scored = new Set<string>();
  walkModel(seen, ({ key }) => scored.add(key));
  if (scored.size === 0) findings.warning('nothing-scored', ['nodes']);
  const lint = (given: JsonObject, path: FilePath, node: boolean): void => {
    for (const fault of checkOptions(manifest.options, given, { node, scales, nodes: scored })) {
      const { code, expected, value } = fault;
      const facts = { expected, value, option: fault.path.join('.') };
      findings.error(code, [...path, ...fault.path], facts);
    }
  };
  lint(options ?? {}, ['scoring', 'options'], false);
  const questions = new Set(
    placed.flatMap(({ node }) => (isScored(model, node) ? [node.key] : [])),
  );
  const lintAttributes = (node: ModelNode, path: FilePath): void => {
    if (!manifest.attributes || !node.attributes) return;
    const scaleKeys = scaleKeysOf(scaleOf(model, node));
    const place = { node: node.key, questions, scaleKeys, scales };
    for (const fault of checkAttributes(manifest.attributes, node.attributes, place)) {
      const { code, expected, value } = fault;
      const facts = { expected, value, attribute: fault.path.join('.'), plugin };
      const at = [...path, 'attributes', ...fault.path];
      if (code === 'attribute-unknown') findings.warning(code, at, facts);
      else findings.error(code, at, facts);
    }
  };
  for (const { node, path } of placed) {
    if (node.scoring) lint(node.scoring, [...path, 'scoring'], true);
    lintAttributes(node, path);
    const scale = node.kind === 'question' ? scaleOf(model, node) : undefined;
    // Text goes to no plugin, so none has to know of it.
    if (scale && scale.kind !== 'text' && !manifest.scales.includes(scale.kind)) {
      findings.error('plugin-scale', [...path, 'scale'], { plugin, kind: scale.kind });
    }
  }
}
