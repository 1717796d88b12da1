import {
  canonicalJson,
  type GroupNode,
  type Model,
  type ModelNode,
  type Scale,
  scaleOf,
} from '@erfa/scoring-sdk';

/** A node with where it stands, so that nothing has to walk the model again. */
export interface VersionNode {
  readonly node: ModelNode;
  /** Groups above it, from the top down. */
  readonly above: readonly GroupNode[];
  /** The node above; the model's key at the top. */
  readonly parent: string;
}

/** A version of a model by the keys of its nodes, in the order of the file. */
export interface Version {
  readonly model: Model;
  readonly nodes: ReadonlyMap<string, VersionNode>;
}

/** Indexes a model by key, in one walk. */
export function versionOf(model: Model): Version {
  const nodes = new Map<string, VersionNode>();
  const walk = (children: readonly ModelNode[], above: readonly GroupNode[]): void => {
    const parent = above.at(-1)?.key ?? model.key;
    for (const node of children) {
      nodes.set(node.key, { node, above, parent });
      if (node.kind === 'group') walk(node.children, [...above, node]);
    }
  };
  walk(model.nodes, []);
  return { model, nodes };
}

/** The scale that the question with this key is answered on; undefined for groups and unknown keys. */
export function scaleIn({ model, nodes }: Version, key: string): Scale | undefined {
  const node = nodes.get(key)?.node;
  return node?.kind === 'question' ? scaleOf(model, node) : undefined;
}

/**
 * A scale without its words, as text to compare: what can be answered, and what it counts. Where this is the same in two
 * versions, every answer is one in both and counts the same; whether it means the same, the words say.
 */
export function bareScale(scale: Scale | undefined): string {
  return written(bare, scale, (one) => canonicalJson(withoutWords(one)));
}

/** A scale with its words, as text to compare. */
export function wholeScale(scale: Scale | undefined): string {
  return written(whole, scale, canonicalJson);
}

// Most questions of a model share a few scales, which are written down once each.
const [bare, whole] = [new WeakMap<Scale, string>(), new WeakMap<Scale, string>()];

function written(
  known: WeakMap<Scale, string>,
  scale: Scale | undefined,
  write: (scale: Scale) => string,
): string {
  if (!scale) return '';
  const found = known.get(scale) ?? write(scale);
  known.set(scale, found);
  return found;
}

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => field !== 'title' && field !== 'description')
      .map(([field, inner]) => [field, withoutWords(inner)]),
  );
}
