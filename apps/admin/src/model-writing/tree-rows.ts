import type { Model, ModelNode } from '@erfa/scoring-sdk';
import type { NodeSpot } from '@erfa/model-lab';
import type { OutlineNode } from '../lab/outline';

/** One row of the contents, as it is shown. */
export interface TreeRow {
  readonly key: string;
  readonly title: ModelNode['title'];
  readonly number: string;
  /** Tier, from 1. */
  readonly tier: number;
  /** Place among its siblings, from 1, and how many they are. */
  readonly at: number;
  readonly of: number;
  readonly group: boolean;
  readonly open: boolean;
  /** Questions below a group. */
  readonly questions: number;
}

type Outline = ReadonlyMap<string, OutlineNode>;

/** The rows that are to be seen: what stands below a group only where the group is open. */
export function rowsOf(model: Model, outline: Outline, open: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  const walk = (nodes: readonly ModelNode[], tier: number): void => {
    nodes.forEach((node, at) => {
      const place = outline.get(node.key);
      if (!place) return;
      const group = node.kind === 'group';
      const unfolded = group && open.has(node.key);
      rows.push({
        ...{
          key: node.key,
          title: node.title,
          number: place.number,
          tier,
          at: at + 1,
          of: nodes.length,
        },
        ...{ group, open: unfolded, questions: place.questions },
      });
      if (group && unfolded) walk(node.children, tier + 1);
    });
  };
  walk(model.nodes, 1);
  return rows;
}

/** Whether two lists of rows look the same. */
export function sameRows(rows: readonly TreeRow[], others: readonly TreeRow[]): boolean {
  return (
    rows.length === others.length &&
    rows.every((row, at) => {
      const other = others[at];
      return (
        other !== undefined &&
        row.key === other.key &&
        row.title === other.title &&
        row.number === other.number &&
        row.tier === other.tier &&
        row.at === other.at &&
        row.of === other.of &&
        row.group === other.group &&
        row.open === other.open &&
        row.questions === other.questions
      );
    })
  );
}

/** The ways a node is moved by keyboard. */
export type Way = 'up' | 'down' | 'in' | 'out';

/** Where a node comes to stand when it is moved one step; null where there is no such place. */
export function spotAfter(outline: Outline, key: string, way: Way): NodeSpot | null {
  const place = outline.get(key);
  if (!place) return null;
  const { parent, siblings, at } = place;
  switch (way) {
    case 'up':
      return at === 0 ? null : { parent, before: siblings[at - 1]?.key ?? null };
    case 'down':
      return at === siblings.length - 1 ? null : { parent, before: siblings[at + 2]?.key ?? null };
    case 'in': {
      const above = siblings[at - 1];
      return above?.kind === 'group' ? { parent: above.key, before: null } : null;
    }
    case 'out': {
      const group = outline.get(parent);
      if (!group) return null;
      return { parent: group.parent, before: group.siblings[group.at + 1]?.key ?? null };
    }
  }
}

/** Where on a row something is let go: before it, after it, or into a group. */
export type DropPart = 'before' | 'after' | 'into';

/** The spot that a part of a row stands for; null where the node cannot come there. */
export function dropSpot(
  outline: Outline,
  moving: string,
  onto: string,
  part: DropPart,
): NodeSpot | null {
  const place = outline.get(onto);
  if (!place || onto === moving || place.above.some(({ key }) => key === moving)) return null;
  if (part === 'into') {
    if (place.node.kind !== 'group') return null;
    const [first] = place.node.children;
    return { parent: onto, before: first?.key === moving ? null : (first?.key ?? null) };
  }
  if (part === 'before') return { parent: place.parent, before: onto };
  const next = place.siblings[place.at + 1]?.key ?? null;
  return {
    parent: place.parent,
    before: next === moving ? (place.siblings[place.at + 2]?.key ?? null) : next,
  };
}

/** The next row, after a row and around to it again, whose title begins with some letters. */
export function rowBeginning(
  rows: readonly { readonly key: string; readonly words: string }[],
  after: string,
  letters: string,
): string | null {
  const from = rows.findIndex(({ key }) => key === after);
  const wanted = letters.toLocaleLowerCase('da');
  const turn = [...rows.slice(from + 1), ...rows.slice(0, from + 1)];
  // Who goes on typing stays where they are as long as that fits.
  const ordered =
    letters.length > 1 && from >= 0 ? [...rows.slice(from), ...rows.slice(0, from)] : turn;
  return ordered.find(({ words }) => words.toLocaleLowerCase('da').startsWith(wanted))?.key ?? null;
}
