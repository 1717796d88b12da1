import { isJsonObject } from './json';
import { type Model, walkModel } from './model';
import type { ValueRange } from './scale';
import { isLocalText, type LocalText } from './text';
import { checkViews, type ViewFault } from './view-check';
import type { ScoreView } from './views';

/**
 * What happened to an input of a score.
 * - `counted`: its value counted with its weight
 * - `replaced`: a policy put a value in its place (an unanswered question counted as zero)
 * - `left-out`: it did not count; `reason` says why
 * - `applied`: no input, but a rule that shaped the result (rounding, a gate)
 */
export type ContributionState = 'counted' | 'replaced' | 'left-out' | 'applied';

/**
 * One line of a score's explanation. `key` is the child or question it comes from, or the node's own
 * key where a rule worked on the node itself. `rule` and `reason` are codes that the plugin's manifest
 * (or {@link baseReasons}) has sentences for.
 */
export interface Contribution {
  readonly key: string;
  readonly rule: string;
  readonly state: ContributionState;
  /** The value that went in, on the node's own scale; null where there is none. */
  readonly value: number | null;
  /** Its weight; null where weights play no part. */
  readonly weight: number | null;
  /** How much of the node's value (before rounding) it makes up; null where that means nothing. */
  readonly effect: number | null;
  /** Why it was left out or replaced; null otherwise. */
  readonly reason: string | null;
  /** Further facts the rule looked at. */
  readonly inputs?: Readonly<Record<string, number | string | boolean | null>>;
}

/**
 * A result with a name, beside a number or instead of one: the field of a quadrant, the letter of a
 * rating, the title of a band. `key` is what programs compare, `title` what people read.
 */
export interface Outcome {
  readonly key: string;
  readonly title: LocalText;
}

/**
 * The score of one node, with its explanation. A score tree mirrors the model: its root carries the
 * model's key and every node of the model appears once, below its parent.
 */
export interface ScoreNode {
  readonly key: string;
  /**
   * `no-score` is a result: there is no number to give, which is not the same as zero. It speaks of
   * the number alone: a node without one may still have an `outcome`.
   */
  readonly state: 'scored' | 'no-score';
  /** The value as shown (rounded); null exactly when there is no score. */
  readonly value: number | null;
  /** The level reached; null where the node has no levels or no score. */
  readonly level: number | null;
  /**
   * A named result; null where the node could have one and has none. Not there on nodes that never
   * have one.
   */
  readonly outcome?: Outcome | null;
  readonly unit: string | null;
  /** The range that `value` lies in; null where it is unbounded. */
  readonly range: ValueRange | null;
  /**
   * Answered questions over all questions below that ask for an answer (hidden and not applicable
   * ones do not), 0–1; 1 where none asks for one.
   */
  readonly coverage: number;
  readonly contributions: readonly Contribution[];
  readonly children: readonly ScoreNode[];
  /** On the root alone: the pictures the result asks its host to draw, most telling first. */
  readonly views?: readonly ScoreView[];
}

/** What keeps a value from being a score tree of the model, and where. */
export interface ScoreFault {
  readonly code:
    ViewFault['code'] | 'unexplained' | 'repeated-node' | 'misplaced-node' | 'missing-node';
  /** The path to the node, by key: `model/dimension/question`. */
  readonly path: string;
  readonly field: string;
}

/** Bounds on what a plugin may hand back. */
export const scoreLimits = {
  /** Faults reported before the check gives up. */
  faults: 50,
  /** Contributions of one node. */
  contributions: 20_000,
  /** Characters of a code, a key or a text input. */
  text: 300,
  /** Named inputs of one contribution. */
  inputs: 30,
} as const;

const nodeFields = new Set([
  'key',
  'state',
  'value',
  'level',
  'outcome',
  'unit',
  'range',
  'coverage',
  'contributions',
  'children',
  'views',
]);
const contributionFields = new Set([
  'key',
  'rule',
  'state',
  'value',
  'weight',
  'effect',
  'reason',
  'inputs',
]);
const contributionStates: readonly unknown[] = ['counted', 'replaced', 'left-out', 'applied'];

/**
 * Checks what a plugin handed back, trusting nothing: shape, finite numbers, states that agree with
 * values, and a tree that mirrors the model. An empty list means that it is a {@link ScoreNode}.
 */
export function checkScore(model: Model, root: unknown): ScoreFault[] {
  const parents = new Map<string, string | null>([[model.key, null]]);
  walkModel(model, (node, ancestors) => {
    parents.set(node.key, ancestors.at(-1)?.key ?? model.key);
  });
  const faults: ScoreFault[] = [];
  const seen = new Set<string>();
  const report = (code: ScoreFault['code'], path: string, field = ''): void => {
    if (faults.length < scoreLimits.faults) faults.push({ code, path, field });
  };
  const visit = (value: unknown, parent: string | null, above: string): void => {
    if (faults.length >= scoreLimits.faults) return;
    if (!isJsonObject(value)) return report('not-an-object', above);
    const key = value['key'];
    if (typeof key !== 'string' || !parents.has(key)) return report('unknown-node', above, 'key');
    const path = above === '' ? key : `${above}/${key}`;
    if (seen.has(key)) return report('repeated-node', path);
    seen.add(key);
    if (parents.get(key) !== parent) report('misplaced-node', path);
    checkNode(value, path, parents, report);
    if (value['views'] !== undefined) {
      if (parent !== null) report('contradiction', path, 'views');
      else {
        const known = new Set(parents.keys());
        for (const { code, field } of checkViews(value['views'], known)) report(code, path, field);
      }
    }
    const children = value['children'];
    if (Array.isArray(children)) children.forEach((child: unknown) => visit(child, key, path));
    else report('wrong-type', path, 'children');
  };
  visit(root, null, '');
  if (faults.length === 0 && seen.size < parents.size) {
    for (const key of parents.keys()) if (!seen.has(key)) report('missing-node', key);
  }
  return faults;
}

type Report = (code: ScoreFault['code'], path: string, field?: string) => void;

function checkNode(
  node: Readonly<Record<string, unknown>>,
  path: string,
  keys: ReadonlyMap<string, unknown>,
  report: Report,
): void {
  for (const field in node) if (!nodeFields.has(field)) report('unknown-field', path, field);
  const { state, value, level, outcome, unit, range, coverage, contributions } = node;
  if (state !== 'scored' && state !== 'no-score') report('wrong-type', path, 'state');
  numberOrNull(value, 'value', path, report);
  numberOrNull(level, 'level', path, report);
  if ((state === 'scored') !== (value !== null)) report('contradiction', path, 'value');
  if (state === 'no-score' && level !== null) report('contradiction', path, 'level');
  if (outcome !== undefined && outcome !== null) checkOutcome(outcome, path, report);
  if (unit !== null && !isShortText(unit)) report('wrong-type', path, 'unit');
  if (range !== null) {
    if (!isJsonObject(range)) report('wrong-type', path, 'range');
    else {
      finite(range['min'], 'range.min', path, report);
      finite(range['max'], 'range.max', path, report);
    }
  }
  finite(coverage, 'coverage', path, report);
  if (typeof coverage === 'number' && (coverage < 0 || coverage > 1))
    report('contradiction', path, 'coverage');
  if (!Array.isArray(contributions)) return report('wrong-type', path, 'contributions');
  if (contributions.length > scoreLimits.contributions)
    return report('too-large', path, 'contributions');
  if (contributions.length === 0) report('unexplained', path, 'contributions');
  contributions.forEach((item: unknown, index) => {
    // The place is put together only where something is wrong: there are many contributions.
    checkContribution(item, keys, (code, field) => {
      const at = `contributions[${index}]`;
      report(code, path, field === '' ? at : `${at}.${field}`);
    });
  });
}

function checkOutcome(outcome: unknown, path: string, report: Report): void {
  if (!isJsonObject(outcome)) return report('not-an-object', path, 'outcome');
  for (const field of Object.keys(outcome)) {
    if (field !== 'key' && field !== 'title') report('unknown-field', path, `outcome.${field}`);
  }
  const { key, title } = outcome;
  if (!isShortText(key) || key === '') report('wrong-type', path, 'outcome.key');
  if (!isLocalText(title, scoreLimits.text)) report('wrong-type', path, 'outcome.title');
}

function checkContribution(
  item: unknown,
  keys: ReadonlyMap<string, unknown>,
  report: (code: ScoreFault['code'], field: string) => void,
): void {
  if (!isJsonObject(item)) return report('not-an-object', '');
  for (const field in item) if (!contributionFields.has(field)) report('unknown-field', field);
  const { key, rule, state, value, weight, effect, reason, inputs } = item;
  if (typeof key !== 'string' || !keys.has(key)) report('unknown-node', 'key');
  if (!isShortText(rule)) report('wrong-type', 'rule');
  if (!contributionStates.includes(state)) report('wrong-type', 'state');
  partOrNull(value, 'value', report);
  partOrNull(weight, 'weight', report);
  partOrNull(effect, 'effect', report);
  if (reason !== null && !isShortText(reason)) report('wrong-type', 'reason');
  if (reason === null && (state === 'left-out' || state === 'replaced')) {
    report('unexplained', 'reason');
  }
  if (inputs === undefined) return;
  if (!isJsonObject(inputs)) return report('wrong-type', 'inputs');
  const entries = Object.entries(inputs);
  if (entries.length > scoreLimits.inputs) report('too-large', 'inputs');
  for (const [name, value] of entries) {
    const plain = value === null || typeof value === 'boolean' || isShortText(value);
    const fault = plain ? undefined : numberFault(value);
    if (fault) report(fault, `inputs.${name}`);
  }
}

function partOrNull(
  value: unknown,
  field: string,
  report: (code: ScoreFault['code'], field: string) => void,
): void {
  const fault = value === null ? undefined : numberFault(value);
  if (fault) report(fault, field);
}

function numberOrNull(value: unknown, field: string, path: string, report: Report): void {
  if (value !== null) finite(value, field, path, report);
}

function finite(value: unknown, field: string, path: string, report: Report): void {
  const fault = numberFault(value);
  if (fault) report(fault, path, field);
}

function numberFault(value: unknown): 'wrong-type' | 'not-finite' | undefined {
  if (typeof value !== 'number') return 'wrong-type';
  return Number.isFinite(value) ? undefined : 'not-finite';
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= scoreLimits.text;
}

/** Finds a node of a score tree by key; undefined where the tree has none. */
export function findScore(root: ScoreNode, key: string): ScoreNode | undefined {
  if (root.key === key) return root;
  for (const child of root.children) {
    const found = findScore(child, key);
    if (found) return found;
  }
  return undefined;
}
