import type { GroupNode, Json, Model, ModelNode } from '@erfa/scoring-sdk';
import {
  type DraftChange,
  fieldAfter,
  type FieldPath,
  type NamingField,
  type NodeSpot,
  type Refusal,
  type RefusalCode,
} from './change';
import { namedAnew, nodeNaming } from './conditions-naming';
import { fieldAt, sameJson, withField } from './field';
import { isKey } from './shapes';
import { fieldFault, isSettable, nodeFault } from './structure';
import { withoutNode, withNode, withReplaced } from './tree';

type Change<Kind extends DraftChange['kind']> = Extract<DraftChange, { kind: Kind }>;

/** What became of a change. */
export type Outcome =
  | {
      readonly made: true;
      /** The change as it was made, with the spots that were found; null where all was so already. */
      readonly change: DraftChange | null;
    }
  | { readonly made: false; readonly refusal: Refusal };

/**
 * A draft that is being written: the model as it stands, and below what each of its nodes stands. Made
 * once for a model, in time linear in its nodes; then each change costs the tiers above its node and
 * the siblings in them, not the model. Models are never altered: each change leaves a new one, in
 * which all nodes that it did not touch are the same objects as before.
 */
export class OpenDraft {
  /** The key of the group that each node stands below, or the model's. */
  private readonly parents = new Map<string, string>();

  /**
   * @param current a model that {@link draftFault} finds nothing wrong with
   * @param published keys that an earlier version was published with: they are never given another
   */
  constructor(
    private current: Model,
    private readonly published: ReadonlySet<string> = new Set(),
  ) {
    this.place(current.nodes, current.key);
  }

  get model(): Model {
    return this.current;
  }

  /** The node with a key; undefined where there is none. */
  node(key: string): ModelNode | undefined {
    return this.way(key)?.at(-1);
  }

  /** Where a node stands; undefined where there is none. */
  spot(key: string): NodeSpot | undefined {
    const parent = this.parents.get(key);
    if (parent === undefined) return undefined;
    const siblings = this.below(parent) ?? [];
    const at = siblings.findIndex((node) => node.key === key);
    return { parent, before: siblings[at + 1]?.key ?? null };
  }

  /** Makes one change, or says why not; then nothing has changed. */
  make(change: DraftChange): Outcome {
    switch (change.kind) {
      case 'set':
        return this.set(change);
      case 'add':
        return this.add(change);
      case 'remove':
        return this.remove(change);
      case 'move':
        return this.move(change);
      case 'rekey':
        return this.rekey(change);
      case 'split':
        return this.split(change);
      case 'unsplit':
        return this.unsplit(change);
    }
  }

  private set(change: Change<'set'>): Outcome {
    const { node: key, field, from, to } = change;
    const target = key === this.current.key ? this.current : this.node(key);
    if (!target) return refused('node-unknown');
    const of = 'kind' in target ? target.kind : 'model';
    const [name = ''] = field;
    if (!isSettable(of, name)) return refused('not-a-structure', null, field);
    const found = fieldAt(target, field);
    if (sameJson(found ?? null, to)) return done(null);
    if (!sameJson(found ?? null, from)) return refused('changed', found);
    // A `null` that is written out, as options of plugins may be, cannot be told from nothing: what it stands in is set.
    if (found === null) return this.set(around(target, change));
    const next = withField(target, field, to);
    const fault = next && fieldFault(of, name, fieldAt(next, [name]));
    if (!next || fault) return refused('not-a-structure', null, fault ?? field);
    if ('kind' in next) this.put(next);
    else this.current = next;
    return done(change);
  }

  private add({ node, at }: Change<'add'>): Outcome {
    const fault = nodeFault(node);
    if (fault) return refused('not-a-structure', null, fault);
    const taken = this.takenAmong([node]);
    if (taken !== undefined) return refused('key-taken', taken);
    const siblings = this.below(at.parent);
    if (!siblings) return refused(this.parents.has(at.parent) ? 'not-a-group' : 'parent-unknown');
    const spot = { parent: at.parent, before: beforeIn(siblings, at.before) };
    this.putBelow(spot.parent, withNode(siblings, node, spot.before));
    this.place([node], spot.parent);
    return done({ kind: 'add', node, at: spot });
  }

  private remove({ node, at }: Change<'remove'>): Outcome {
    const found = this.node(node.key);
    const spot = this.spot(node.key);
    // Gone already: somebody else took it out.
    if (!found || !spot) return done(null);
    if (!sameJson(found, node)) return refused('changed', found);
    if (spot.parent !== at.parent) return refused('moved', spot);
    this.putBelow(spot.parent, withoutNode(this.below(spot.parent) ?? [], node.key));
    for (const key of keysOf([found])) this.parents.delete(key);
    return done({ kind: 'remove', node: found, at: spot });
  }

  private move({ node: key, from, to }: Change<'move'>): Outcome {
    const node = this.node(key);
    const spot = this.spot(key);
    if (!node || !spot) return refused('node-unknown');
    const siblings = this.below(to.parent);
    if (!siblings) return refused(this.parents.has(to.parent) ? 'not-a-group' : 'parent-unknown');
    if (this.way(to.parent)?.includes(node)) return refused('inside-itself');
    const others = withoutNode(siblings, key);
    const wanted = to.before === key ? spot.before : to.before;
    const next = { parent: to.parent, before: beforeIn(others, wanted) };
    if (next.parent === spot.parent && next.before === spot.before) return done(null);
    if (spot.parent !== from.parent || this.overtaken(key, from)) return refused('moved', spot);
    if (next.parent === spot.parent) {
      this.putBelow(next.parent, withNode(others, node, next.before));
    } else {
      this.putBelow(spot.parent, withoutNode(this.below(spot.parent) ?? [], key));
      this.putBelow(next.parent, withNode(this.below(next.parent) ?? [], node, next.before));
    }
    this.parents.set(key, next.parent);
    return done({ kind: 'move', node: key, from: spot, to: next });
  }

  private rekey(change: Change<'rekey'>): Outcome {
    const { node: key, to } = change;
    const model = this.current;
    const node = this.node(key);
    if (!node && key !== model.key) return refused('node-unknown');
    if (key === to) return done(null);
    if (!isKey(to)) return refused('not-a-structure', null, ['key']);
    if (this.published.has(key)) return refused('key-published');
    if (to === model.key || this.parents.has(to)) return refused('key-taken', to);
    if (!node) {
      this.current = { ...model, key: to };
      for (const { key: top } of model.nodes) this.parents.set(top, to);
      return done(this.renamed(change));
    }
    const naming = nodeNaming(model.nodes, to);
    if (naming) return refused('key-taken', naming.key);
    const parent = this.parents.get(key) ?? model.key;
    const renamed = (this.below(parent) ?? []).map((one) =>
      one.key === key ? { ...one, key: to } : one,
    );
    this.putBelow(parent, renamed);
    this.parents.delete(key);
    this.parents.set(to, parent);
    if (node.kind === 'group') for (const { key: one } of node.children) this.parents.set(one, to);
    const nodes = namedAnew(this.current.nodes, key, to);
    if (nodes !== this.current.nodes) this.current = { ...this.current, nodes };
    return done(this.renamed(change));
  }

  /** Lets the options and attributes that name a node follow its new key. @returns the change with those that did */
  private renamed({ along = [], ...change }: Change<'rekey'>): Change<'rekey'> {
    const followed = along.filter((at) => this.follow(fieldAfter(at, change), change));
    return followed.length > 0 ? { ...change, along: followed } : change;
  }

  private follow({ node: key, field }: NamingField, { node: from, to }: Change<'rekey'>): boolean {
    const target = key === this.current.key ? this.current : this.node(key);
    const own = target && 'kind' in target ? ['scoring', 'attributes'] : ['scoring'];
    const [name = '', ...below] = field;
    if (!target || !own.includes(String(name)) || below.length === 0) return false;
    // A model's scoring names its plugin beside the options.
    if (!('kind' in target) && below[0] !== 'options') return false;
    // Somebody else has written there since.
    if (fieldAt(target, field) !== from) return false;
    const next = withField(target, field, to);
    if (!next) return false;
    if ('kind' in next) this.put(next);
    else this.current = next;
    return true;
  }

  private split({ node, into }: Change<'split'>): Outcome {
    const found = this.node(node.key);
    const at = this.spot(node.key);
    if (!found || !at) return refused('node-unknown');
    if (!sameJson(found, node)) return refused('changed', found);
    if (into.length < 2) return refused('not-a-structure', null, ['into']);
    for (const [n, part] of into.entries()) {
      const fault = part.kind === 'question' ? nodeFault(part) : ['kind'];
      if (fault) return refused('not-a-structure', null, ['into', n, ...fault]);
    }
    const taken = this.takenAmong(into);
    if (taken !== undefined) return refused('key-taken', taken);
    this.remove({ kind: 'remove', node, at });
    for (const part of into) this.add({ kind: 'add', node: part, at });
    return done({ kind: 'split', node, at, into });
  }

  private unsplit({ node, into }: Change<'unsplit'>): Outcome {
    for (const part of into) {
      const found = this.node(part.key);
      if (!found) return refused('node-unknown');
      if (!sameJson(found, part)) return refused('changed', found);
    }
    const [first] = into;
    const place = first && this.spot(first.key);
    const fault = place ? nodeFault(node) : ['into'];
    if (!first || !place || fault) return refused('not-a-structure', null, fault);
    const taken = this.takenAmong([node]);
    if (taken !== undefined) return refused('key-taken', taken);
    this.add({ kind: 'add', node, at: { parent: place.parent, before: first.key } });
    for (const part of into)
      this.remove({ kind: 'remove', node: part, at: this.spot(part.key) ?? place });
    return done({ kind: 'unsplit', node, at: this.spot(node.key) ?? place, into });
  }

  /** The first key among nodes and what stands below them that is taken, or there twice. */
  private takenAmong(nodes: readonly ModelNode[]): string | undefined {
    const keys = keysOf(nodes);
    return keys.find(
      (key, n) => key === this.current.key || this.parents.has(key) || keys.indexOf(key) < n,
    );
  }

  /** Whether a sibling that a node was seen before now stands before it: one of the two has been moved since. */
  private overtaken(key: string, seen: NodeSpot): boolean {
    if (seen.before === null) return false;
    const siblings = this.below(seen.parent) ?? [];
    const at = siblings.findIndex((node) => node.key === seen.before);
    return at !== -1 && at < siblings.findIndex((node) => node.key === key);
  }

  /** The groups above a node from the top down, and the node last; empty for the model, undefined where there is none. */
  private way(key: string): readonly ModelNode[] | undefined {
    if (key === this.current.key) return [];
    const parent = this.parents.get(key);
    const above = parent === undefined ? undefined : this.way(parent);
    if (!above) return undefined;
    const group = above.at(-1);
    const siblings = group?.kind === 'group' ? group.children : this.current.nodes;
    const node = siblings.find((one) => one.key === key);
    return node && [...above, node];
  }

  /** What stands below a group, or at the top for the model's key; undefined where nothing can. */
  private below(key: string): readonly ModelNode[] | undefined {
    if (key === this.current.key) return this.current.nodes;
    const node = this.node(key);
    return node?.kind === 'group' ? node.children : undefined;
  }

  private putBelow(key: string, children: readonly ModelNode[]): void {
    if (key === this.current.key) {
      this.current = { ...this.current, nodes: children };
      return;
    }
    const group = this.node(key);
    if (group?.kind === 'group') this.put({ ...group, children });
  }

  /** Puts another node of the same key in its place. */
  private put(node: ModelNode): void {
    const above = (this.way(node.key) ?? []).slice(0, -1) as readonly GroupNode[];
    this.current = { ...this.current, nodes: withReplaced(this.current.nodes, above, node) };
  }

  private place(nodes: readonly ModelNode[], parent: string): void {
    for (const node of nodes) {
      this.parents.set(node.key, parent);
      if (node.kind === 'group') this.place(node.children, node.key);
    }
  }
}

/** One change on a model that is not kept open. See {@link OpenDraft.make}. */
export function applyChange(
  model: Model,
  change: DraftChange,
  published?: ReadonlySet<string>,
): Outcome & { readonly model: Model } {
  const draft = new OpenDraft(model, published);
  const outcome = draft.make(change);
  return { ...outcome, model: draft.model };
}

const done = (change: DraftChange | null): Outcome => ({ made: true, change });

function refused(code: RefusalCode, found: unknown = null, where?: FieldPath): Outcome {
  const refusal = { code, found: found as Json, ...(where ? { where } : {}) };
  return { made: false, refusal };
}

/** The same change, as one of what the field lies in. */
function around(target: Model | ModelNode, { node, field, to }: Change<'set'>): Change<'set'> {
  const path = field.slice(0, -1);
  const from = fieldAt(target, path) as Json;
  const rest = field.slice(-1);
  return { kind: 'set', node, field: path, from, to: withField(from, rest, to) ?? from };
}

/** The sibling to stand before; the last place where it is not there any more. */
const beforeIn = (siblings: readonly ModelNode[], before: string | null): string | null =>
  siblings.some((node) => node.key === before) ? before : null;

const keysOf = (nodes: readonly ModelNode[]): string[] =>
  nodes.flatMap((node) => [node.key, ...(node.kind === 'group' ? keysOf(node.children) : [])]);
