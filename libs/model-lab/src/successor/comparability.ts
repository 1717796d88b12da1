import { type Condition, isScored, type ModelNode } from '@erfa/scoring-sdk';
import type { BareOperation, Versions } from './operations';
import { fateTables } from './fates';
import { sameContent } from './same-content';
import type { Comparability, Operation } from './operation';
import { questionsBehind } from './questions-behind';
import { bareScale, scaleIn } from './version';

/** Classes from the most to the least that can be said; only these can be chosen among. */
export const linesThatGoOn: readonly Comparability[] = ['comparable', 'chained', 'break'];

/** Whether a class says more than another one: a line that is chained instead of broken. */
export function isRaised(from: Comparability, to: Comparability): boolean {
  return linesThatGoOn.indexOf(to) < linesThatGoOn.indexOf(from);
}

/**
 * The class of every operation, in their order, by Erfa's own rule.
 *
 * A **question** is
 * - `new-line` where it is new, `ended` where it is retired
 * - `break` where it was split, merged, or asks for something else, or where some answers have no
 *   certain counterpart on its new scale
 * - `chained` where every answer stands and counts otherwise, or where it is asked below another group:
 *   its neighbours colour an answer
 * - `comparable` otherwise
 *
 * A **group**, and the model as a whole, is
 * - `new-line` or `ended` where it has no counterpart
 * - `comparable` where the questions that count are the same and comparable, and everything that makes
 *   its figure is the same: weights, levels, conditions, attributes, scales, options, axes, the plugin
 *   and its major version
 * - `chained` where something of that differs, and every question that counts in it, or decides what is
 *   asked in it, has its answers from the old version as they are: so the last round can be scored under
 *   both
 * - `break` otherwise
 *
 * @param bare all operations on the two versions
 * @returns one class for each, in their order
 */
export function comparabilityOf(
  versions: Versions,
  bare: readonly BareOperation[],
): Comparability[] {
  const questions = new Map<string, Comparability>();
  const ofQuestion = bare.map((operation) => {
    const found = operation.of === 'question' ? questionClass(versions, operation) : undefined;
    if (found) operation.to.forEach((key) => questions.set(key, found));
    return found;
  });
  const names = counterparts(bare);
  return bare.map(
    (operation, at) => ofQuestion[at] ?? groupClass(versions, operation, names, questions),
  );
}

/** The class of the model as a whole, by the same rule as a group's. */
export function wholeComparability(
  versions: Versions,
  operations: readonly Operation[],
): Comparability {
  const { before, after } = versions;
  const questions = new Map(
    operations.flatMap(({ of, to, comparability }) =>
      of === 'question' ? to.map((key) => [key, comparability] as const) : [],
    ),
  );
  const whole = { from: [before.model.key], to: [after.model.key], meaning: 'editorial' } as const;
  return groupClass(versions, whole, counterparts(operations), questions);
}

function questionClass(versions: Versions, operation: BareOperation): Comparability {
  const { before, after } = versions;
  const { from, to, meaning } = operation;
  const [was, is] = [from[0], to[0]];
  if (was === undefined) return 'new-line';
  if (is === undefined) return 'ended';
  if (from.length > 1 || to.length > 1 || meaning === 'substantive') return 'break';
  const { otherwise, rows } = fateTables(
    { ...operation, rescale: null } as Operation,
    before,
    after,
  )[0] ?? { otherwise: 'archived', rows: [] };
  const fates = rows.length > 0 ? rows.map(({ fate }) => fate) : [otherwise];
  if (fates.some((fate) => fate !== 'carried')) return 'break';
  const [old, now] = [scaleIn(before, was), scaleIn(after, is)];
  const counts = bareScale(old) === bareScale(now);
  const [above, below] = [before.nodes.get(was)?.parent, after.nodes.get(is)?.parent];
  const elsewhere = operation.aspects.includes('moved') && above !== below;
  return counts && !elsewhere ? 'comparable' : 'chained';
}

/** What each old key is called in the new version, where one became one. */
export function counterparts(
  operations: readonly Pick<Operation, 'from' | 'to'>[],
): ReadonlyMap<string, string> {
  return new Map(
    operations.flatMap(({ from: [was, second], to: [is, another] }) =>
      was !== undefined && is !== undefined && second === undefined && another === undefined
        ? [[was, is] as const]
        : [],
    ),
  );
}

function groupClass(
  { before, after }: Versions,
  { from, to, meaning }: Pick<Operation, 'from' | 'to' | 'meaning'>,
  names: ReadonlyMap<string, string>,
  questions: ReadonlyMap<string, Comparability>,
): Comparability {
  const [was, is] = [from[0], to[0]];
  if (was === undefined) return 'new-line';
  if (is === undefined) return 'ended';
  if (from.length > 1 || to.length > 1 || meaning === 'substantive') return 'break';
  const [old, now] = [before, after].map(({ model, nodes }, at) => {
    const key = at === 0 ? was : is;
    const node = nodes.get(key)?.node;
    return {
      whole: wholeOf(model),
      node: node ?? { key, kind: 'group' as const, children: model.nodes },
    };
  });
  if (!old || !now) return 'break';
  const { counting, deciding } = questionsBehind(after, is);
  const classes = [...counting].map((key) => questions.get(key) ?? 'new-line');
  // Where nobody has answered what decides, what is asked cannot be told of the answers from before.
  const decided = [...deciding].every((key) => hasAnswers(questions.get(key) ?? 'new-line'));
  if (!decided) return 'break';
  const rename = (key: string): string => names.get(key) ?? `-${key}`;
  const [made, makes] = [
    [old.whole, makingOf(old.node, before, rename)],
    [now.whole, makingOf(now.node, after, (key) => key)],
  ];
  const same = sameContent(made, makes);
  if (same && classes.every((one) => one === 'comparable')) return 'comparable';
  return classes.every(hasAnswers) ? 'chained' : 'break';
}

const hasAnswers = (line: Comparability): boolean => line === 'comparable' || line === 'chained';

/** What of the model as a whole has a part in every figure. */
function wholeOf({ scoring, axes }: Versions['before']['model']): unknown {
  const { plugin, version, options } = scoring;
  return {
    plugin,
    major: /\d+/.exec(version)?.[0] ?? version,
    options,
    axes: axes?.map(({ key }) => key),
  };
}

type Place = Pick<ModelNode, 'key' | 'kind'> &
  Partial<ModelNode> & { children?: readonly ModelNode[] };

/** Everything below a node, and of itself, that its figure is made of; siblings in the order of their keys. */
function makingOf(
  node: Place,
  version: Versions['before'],
  rename: (key: string) => string,
): unknown {
  const { key, kind, weight = 1, level, shownWhen, scoring, attributes } = node;
  const scale = kind === 'group' ? groupScale(node, version) : scaleIn(version, key);
  const children = (node.children ?? [])
    .filter((child) => child.kind === 'group' || isScored(version.model, child))
    .map((child) => makingOf(child, version, rename) as { key: string });
  return {
    key: key === version.model.key ? '' : rename(key),
    weight,
    level,
    shownWhen: shownWhen && renamed(shownWhen, rename),
    scoring,
    attributes,
    scale: bareScale(scale),
    children: children.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
  };
}

function groupScale(node: Place, { model }: Versions['before']): ReturnType<typeof scaleIn> {
  const scale = 'scale' in node ? node.scale : undefined;
  return typeof scale === 'string' ? model.scales[scale] : scale;
}

function renamed(condition: Condition, rename: (key: string) => string): unknown {
  return Object.fromEntries(
    Object.entries(condition).map(([all, tests]) => [
      all,
      tests.map((test: { question: string; is: unknown }) => ({
        ...test,
        question: rename(test.question),
      })),
    ]),
  );
}
