import {
  checkAttributes,
  checkOptions,
  type Condition,
  type JsonObject,
  measure,
  type Model,
  type ModelNode,
  type PluginManifest,
  type QuestionNode,
  type Scale,
  scaleKeysOf,
  scaleRange,
  scaleOf,
} from '@erfa/scoring-sdk';
import type { FilePath, FindingList, Locate } from './finding';
import { limits } from './limits';

/** A node and where it stands in the file. */
interface Placed {
  readonly node: ModelNode;
  readonly path: FilePath;
  readonly depth: number;
}

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

function scalesIn(
  model: Model,
  placed: readonly Placed[],
): { readonly scale: Scale; readonly path: FilePath }[] {
  return [
    ...Object.entries(model.scales).map(([name, scale]) => ({ scale, path: ['scales', name] })),
    ...placed.flatMap(({ node, path }) =>
      typeof node.scale === 'object' ? [{ scale: node.scale, path: [...path, 'scale'] }] : [],
    ),
  ];
}

function lintScales(model: Model, placed: readonly Placed[], findings: FindingList): void {
  const known = Object.keys(model.scales);
  const used = new Set<unknown>(Object.values(model.scoring.options ?? {}));
  for (const { node, path } of placed) {
    if (typeof node.scale !== 'string') continue;
    used.add(node.scale);
    if (!known.includes(node.scale)) {
      const facts = { scale: node.scale, known: known.join(', ') };
      findings.error('scale-unknown', [...path, 'scale'], facts);
    }
  }
  for (const name of known) {
    if (!used.has(name)) findings.warning('scale-unused', ['scales', name], { scale: name });
  }
  for (const { scale, path } of scalesIn(model, placed)) {
    const range = scaleRange(scale);
    if (range.min >= range.max) findings.error('scale-empty', path);
    if (scale.kind === 'bands') {
      rising(
        scale.bands.map((band) => band.from),
        [...path, 'bands'],
        findings,
      );
      const first = scale.bands[0]?.from ?? 0;
      const { min, max } = scale.input;
      if (min >= max) findings.error('scale-empty', [...path, 'input']);
      if (first > min) findings.error('scale-gap', [...path, 'bands'], { from: first, min });
    }
    if (scale.kind === 'steps') {
      rising(
        scale.steps.map((step) => step.value),
        [...path, 'steps'],
        findings,
      );
    }
    if (scale.kind === 'ladder') {
      const values = [scale.base ?? 0, ...scale.levels.map((level) => level.value)];
      rising(values, [...path, 'levels'], findings);
    }
  }
}

function rising(values: readonly number[], path: FilePath, findings: FindingList): void {
  if (values.some((value, at) => at > 0 && value <= (values[at - 1] ?? value))) {
    findings.error('scale-order', path);
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
  return measure(scale, many && typeof value === 'string' ? [value] : value).ok;
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
  const nodes = new Set(placed.map(({ node }) => node.key));
  const lint = (given: JsonObject, path: FilePath, node: boolean): void => {
    for (const fault of checkOptions(manifest.options, given, { node, scales, nodes })) {
      const { code, expected, value } = fault;
      const facts = { expected, value, option: fault.path.join('.') };
      findings.error(code, [...path, ...fault.path], facts);
    }
  };
  lint(options ?? {}, ['scoring', 'options'], false);
  const questions = new Set(
    placed.flatMap(({ node }) => (node.kind === 'question' ? [node.key] : [])),
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
    if (scale && !manifest.scales.includes(scale.kind)) {
      findings.error('plugin-scale', [...path, 'scale'], { plugin, kind: scale.kind });
    }
  }
}
