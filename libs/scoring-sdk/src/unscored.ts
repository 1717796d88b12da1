import type { Answers, AnswerSheet } from './answers';
import { type GroupNode, type Model, type ModelNode, scaleOf } from './model';
import { contributionOf } from './reading';
import type { ScoreNode } from './score';

/** Whether a node is a question whose answers count something: any but one in text. */
export function isScored(model: Model, node: ModelNode): boolean {
  return node.kind === 'question' && scaleOf(model, node)?.kind !== 'text';
}

/**
 * The model as a plugin sees it: without questions in text, and without the groups that hold nothing
 * else. So no plugin has to know of them, and none can count them. Where there are none, the model
 * itself. The model may be left without any node; such a one is not for a plugin.
 */
export function withoutUnscored(model: Model): Model {
  const nodes = scoredAmong(model, model.nodes);
  return nodes === model.nodes ? model : { ...model, nodes };
}

function scoredAmong(model: Model, nodes: readonly ModelNode[]): readonly ModelNode[] {
  const kept = nodes.flatMap((node): ModelNode[] => {
    if (node.kind === 'question') return isScored(model, node) ? [node] : [];
    const children = scoredAmong(model, node.children);
    if (children === node.children) return [node];
    return children.length === 0 ? [] : [{ ...node, children }];
  });
  const same = kept.length === nodes.length && kept.every((node, at) => node === nodes[at]);
  return same ? nodes : kept;
}

/**
 * The sheet as a plugin sees it: without the answers, on any axis and of any unit, and the targets
 * that belong to what {@link withoutUnscored} takes out.
 *
 * @param scored the keys of the nodes that are left, the model's own among them
 */
export function sheetOfScored(sheet: AnswerSheet, scored: ReadonlySet<string>): AnswerSheet {
  const kept = <Value>(by: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(by).filter(([key]) => scored.has(key)));
  const answers: (given: Answers) => Answers = kept;
  const { axes, targets, units } = sheet;
  return {
    ...sheet,
    answers: answers(sheet.answers),
    ...(axes
      ? {
          axes: Object.fromEntries(
            Object.entries(axes).map(([axis, given]) => [axis, answers(given)]),
          ),
        }
      : {}),
    ...(targets ? { targets: kept(targets) } : {}),
    ...(units ? { units: units.map((unit) => ({ ...unit, answers: answers(unit.answers) })) } : {}),
  };
}

/**
 * The score tree with a place for everything that {@link withoutUnscored} took out: no score, because
 * it is not scored. All other nodes stay as they are.
 *
 * @param root the tree of the scored part; undefined where nothing of the model is scored
 */
export function withUnscored(model: Model, root: ScoreNode | undefined): ScoreNode {
  const scored = new Map<string, ScoreNode>();
  const gather = (node: ScoreNode): void => {
    scored.set(node.key, node);
    node.children.forEach(gather);
  };
  if (root) gather(root);
  const placed = (
    node: Pick<GroupNode, 'key'> & { children?: readonly ModelNode[] },
  ): ScoreNode => {
    const children = (node.children ?? []).map(placed);
    const own = scored.get(node.key);
    if (!own) return notScored(node.key, children);
    const same =
      own.children.length === children.length &&
      children.every((child, at) => child === own.children[at]);
    return same ? own : { ...own, children };
  };
  return placed({ key: model.key, children: model.nodes });
}

function notScored(key: string, children: readonly ScoreNode[]): ScoreNode {
  return {
    key,
    state: 'no-score',
    value: null,
    level: null,
    unit: null,
    range: null,
    coverage: 1,
    contributions: [contributionOf(key, 'not-scored', 'left-out', { reason: 'not-scored' })],
    children,
  };
}
