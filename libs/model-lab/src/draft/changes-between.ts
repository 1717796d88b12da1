import { isJsonObject, type Json, type Model, type ModelNode } from '@erfa/scoring-sdk';
import type { DraftChange, FieldPath } from './change';
import { fieldAt, sameJson } from './field';
import { OpenDraft } from './open-draft';
import { repeatedKey } from './repeated-key';

/** Fields that hold many of a kind, so that a difference in one of them is a change of that one alone. */
const inParts = ['steps', 'scoring', 'attributes', 'scales', 'scoring.options'];
const byItself = new Set(['key', 'kind', 'children', 'nodes', 'format']);

/** A change that says how two models differ: nothing in them says what was split. */
export type ChangeBetween = Exclude<DraftChange, { readonly kind: 'split' | 'unsplit' }>;

/**
 * Changes that make one model of another, in an order in which each can be made. Nodes are told by
 * their keys: one that stands elsewhere is moved, with everything below it that is still there. Few
 * changes rather than the fewest: of siblings in another order, the most that keep theirs stay.
 *
 * @returns none where the models are the same
 * @throws RangeError where a key stands twice in one of them, or is the model's too: nothing tells such nodes apart
 */
export function changesBetween(before: Model, after: Model): ChangeBetween[] {
  for (const model of [before, after]) {
    const at = repeatedKey(model);
    if (at) throw new RangeError(`key stands twice: ${at.join('.')}`);
  }
  const draft = new OpenDraft(before);
  const changes: ChangeBetween[] = [];
  const make = (change: ChangeBetween): void => {
    const outcome = draft.make(change);
    if (!outcome.made) throw new Error(`${change.kind}: ${outcome.refusal.code}`);
    if (outcome.change) changes.push(outcome.change as ChangeBetween);
  };
  const remove = (node: ModelNode): void => {
    const at = draft.spot(node.key);
    if (at) make({ kind: 'remove', node, at });
  };
  const fields = (old: Model | ModelNode, now: Model | ModelNode): void => {
    for (const change of fieldChanges(old, now)) make(change);
  };

  // Its key may be that of a node which goes.
  const inTheWay = draft.node(after.key);
  if (inTheWay) remove(inTheWay);
  if (before.key !== after.key) make({ kind: 'rekey', node: before.key, to: after.key });
  fields(draft.model, after);

  const arrange = (parent: string, wanted: readonly ModelNode[]): void => {
    const staying = inOrder(childrenOf(draft, parent), wanted);
    let next: string | null = null;
    for (const node of wanted.toReversed()) {
      let old = draft.node(node.key);
      if (old && old.kind !== node.kind) {
        remove(old);
        old = undefined;
      }
      const to = { parent, before: next };
      const from = draft.spot(node.key);
      if (!old || !from) {
        make({
          kind: 'add',
          node: node.kind === 'group' ? { ...node, children: [] } : node,
          at: to,
        });
      } else {
        if (!staying.has(node.key)) make({ kind: 'move', node: node.key, from, to });
        fields(old, node);
      }
      next = node.key;
    }
    for (const node of wanted) if (node.kind === 'group') arrange(node.key, node.children);
  };
  arrange(after.key, after.nodes);

  // Whatever stays has found its place by now; what is left over stands below nothing that is new.
  const kept = new Set(keysOf(after.nodes));
  const sweep = (nodes: readonly ModelNode[]): void => {
    for (const node of nodes) {
      if (!kept.has(node.key)) remove(node);
      else if (node.kind === 'group') sweep(node.children);
    }
  };
  sweep(draft.model.nodes);
  return changes;
}

function fieldChanges(old: Model | ModelNode, now: Model | ModelNode): ChangeBetween[] {
  const changes: ChangeBetween[] = [];
  const set = (field: FieldPath, from: unknown, to: unknown): void => {
    const values = { from: (from ?? null) as Json, to: (to ?? null) as Json };
    changes.push({ kind: 'set', node: now.key, field, ...values });
  };
  const names = (one: object, other: object): string[] => [
    ...new Set([...Object.keys(one), ...Object.keys(other)]),
  ];
  const compare = (field: FieldPath): void => {
    const [from, to] = [fieldAt(old, field), fieldAt(now, field)];
    if (sameJson(from, to)) return;
    if (isJsonObject(from) && isJsonObject(to) && goesInParts(field, from, to)) {
      for (const name of names(from, to)) compare([...field, name]);
    } else set(field, from, to);
  };
  for (const name of names(old, now)) if (!byItself.has(name)) compare([name]);
  return changes;
}

/** Texts go by language, and what holds many of a kind by each of them; everything else as a whole. */
function goesInParts(field: FieldPath, from: object, to: object): boolean {
  const nulls = [...Object.values(from), ...Object.values(to)].includes(null);
  const text = [from, to].every((one) => sameJson(Object.keys(one).toSorted(), ['da', 'en']));
  return !nulls && (text || inParts.includes(field.join('.')));
}

function childrenOf(draft: OpenDraft, parent: string): readonly ModelNode[] {
  if (parent === draft.model.key) return draft.model.nodes;
  const node = draft.node(parent);
  return node?.kind === 'group' ? node.children : [];
}

/** The most of the wanted siblings that stand in their order already: a longest increasing subsequence of their places. */
function inOrder(siblings: readonly ModelNode[], wanted: readonly ModelNode[]): Set<string> {
  const places = new Map(siblings.map((node, at) => [node.key, at]));
  const kinds = new Map(siblings.map((node) => [node.key, node.kind]));
  /** By length: the last of the sequence of that length which ends lowest. */
  const ends: { readonly at: number; readonly key: string }[] = [];
  const chain = new Map<string, string | undefined>();
  for (const { key, kind } of wanted) {
    const at = places.get(key);
    if (at === undefined || kinds.get(key) !== kind || chain.has(key)) continue;
    const found = ends.findIndex((end) => end.at > at);
    const length = found === -1 ? ends.length : found;
    ends[length] = { at, key };
    chain.set(key, ends[length - 1]?.key);
  }
  const staying = new Set<string>();
  for (let key = ends.at(-1)?.key; key !== undefined; key = chain.get(key)) staying.add(key);
  return staying;
}

const keysOf = (nodes: readonly ModelNode[]): string[] =>
  nodes.flatMap((node) => [node.key, ...(node.kind === 'group' ? keysOf(node.children) : [])]);
