/** What stands in a benefits map (gevinstdiagram), by column: what is delivered, what changes, what is gained, what it serves. */
export const benefitNodeKinds = ['deliverable', 'change', 'benefit', 'goal'] as const;
export type BenefitNodeKind = (typeof benefitNodeKinds)[number];

/** Those that are written in the map itself; benefits have cards, goals are the municipality's. */
export const writtenNodeKinds = ['deliverable', 'change'] as const;
export type WrittenNodeKind = (typeof writtenNodeKinds)[number];

export interface BenefitNodeRef {
  id: string;
  kind: BenefitNodeKind;
}

/** That one thing leads to another: the second needs the first. */
export interface BenefitLinkRef {
  fromId: string;
  toId: string;
}

/** Why two fields cannot be connected. */
export type LinkFault = 'backwards' | 'self' | 'circle' | 'past-benefit' | 'from-goal';

/**
 * Whether one field may lead to another: never backwards, to a goal from a benefit alone (nothing that is delivered is a goal by
 * itself), from a goal to nothing; within a column one may need another, as long as it does not go round in a circle. Null
 * where it may. A link that is there already is no fault.
 */
export function linkFault(
  from: BenefitNodeRef,
  to: BenefitNodeRef,
  links: readonly BenefitLinkRef[],
): LinkFault | null {
  if (from.id === to.id) return 'self';
  if (from.kind === 'goal') return 'from-goal';
  if (rankOf(from) > rankOf(to)) return 'backwards';
  if (to.kind === 'goal' && from.kind !== 'benefit') return 'past-benefit';
  return reached(to.id, links, 'forwards').has(from.id) ? 'circle' : null;
}

/** Two fields in the order in which they can be connected: whoever drags from right to left means the same arrow. */
export const inOrder = <Node extends BenefitNodeRef>(one: Node, other: Node): [Node, Node] =>
  rankOf(one) > rankOf(other) ? [other, one] : [one, other];

const rankOf = ({ kind }: BenefitNodeRef): number => benefitNodeKinds.indexOf(kind);

/** What a field needs, and what it leads to, at any distance, with itself. */
export interface BenefitPath {
  nodes: ReadonlySet<string>;
  needs: ReadonlySet<string>;
  leadsTo: ReadonlySet<string>;
  links: readonly BenefitLinkRef[];
}

/** The way through a field: everything it needs, everything it leads to, and the links between those. */
export function pathThrough(id: string, links: readonly BenefitLinkRef[]): BenefitPath {
  const needs = reached(id, links, 'backwards');
  const leadsTo = reached(id, links, 'forwards');
  const within = (set: ReadonlySet<string>, link: BenefitLinkRef): boolean =>
    set.has(link.fromId) && set.has(link.toId);
  const besides = (set: ReadonlySet<string>): Set<string> =>
    new Set([...set].filter((one) => one !== id));
  return {
    nodes: new Set([...needs, ...leadsTo]),
    needs: besides(needs),
    leadsTo: besides(leadsTo),
    links: links.filter((link) => within(needs, link) || within(leadsTo, link)),
  };
}

/** Whether links go round in a circle anywhere. */
export function hasCircle(links: readonly BenefitLinkRef[]): boolean {
  return links.some(({ fromId, toId }) => reached(toId, links, 'forwards').has(fromId));
}

/** Everything that can be reached from a field, itself included. Ends on any links, circles too. */
function reached(
  id: string,
  links: readonly BenefitLinkRef[],
  direction: 'forwards' | 'backwards',
): Set<string> {
  const next = new Map<string, string[]>();
  for (const { fromId, toId } of links) {
    const [here, there] = direction === 'forwards' ? [fromId, toId] : [toId, fromId];
    next.set(here, [...(next.get(here) ?? []), there]);
  }
  const seen = new Set([id]);
  const waiting = [id];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop())
    for (const other of next.get(one) ?? [])
      if (!seen.has(other)) {
        seen.add(other);
        waiting.push(other);
      }
  return seen;
}
