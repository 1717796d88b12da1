import { findIsolated } from './linear-audit';
import type { PeerGroup } from './peer-groups';

/** A group needs this many who took part: each of them knows itself, so that five others stand behind the figures. */
export const fewestAnswering = 6;
/** Fewer than this many may not be isolated by any combination of published groups. */
export const fewestTogether = 5;

/** Why a group's figures are hidden: too few took part, or with the other groups' figures they would give a few away. */
export type Suppression = 'too-few' | 'would-isolate';

/** A group as it enters a release. Everything in it follows from who is in which group and who took part, never from an answer. */
export interface PlannedGroup {
  readonly kind: PeerGroup['kind'];
  /** As the group's; of joined population classes the whole span, `60-`. */
  readonly key: string;
  /** How many municipalities the group has, whether they took part or not. */
  readonly size: number;
  /** Codes of those who took part. */
  readonly answering: readonly string[];
  /** Why its figures are hidden; null where they are published. */
  readonly suppressed: Suppression | null;
}

/**
 * Decides which groups' figures a closed round publishes: those with at least `fewestAnswering` who took part, less what
 * would let a combination isolate fewer than `fewestTogether`. Neighbouring population classes are joined before any
 * group is hidden; then the group with the fewest members goes first, the country last; at the end, what turned out
 * not to be in the way comes back.
 * @param groups in the order they are to be shown; population classes ascending
 * @param participants codes of the municipalities whose result is frozen
 */
export function planRelease(
  groups: readonly PeerGroup[],
  participants: ReadonlySet<string>,
): readonly PlannedGroup[] {
  let planned: readonly PlannedGroup[] = groups.map(({ kind, key, members }) => ({
    kind,
    key,
    size: members.length,
    answering: members.filter((code) => participants.has(code)),
    suppressed: null,
  }));
  for (;;) {
    const scarce = planned.find(
      (group) => isScarce(group) && neighbours(planned, group).length > 0,
    );
    if (!scarce) break;
    planned = join(planned, scarce);
  }
  planned = planned.map((group) => (isScarce(group) ? { ...group, suppressed: 'too-few' } : group));
  while (!isSafe(planned)) planned = joinOrHideNext(planned);
  return restore(planned);
}

/**
 * The plan for one figure of which not everybody who took part has a value (too little answered, say): the same groups,
 * with those hidden that these fewer members would give away.
 */
export function planFigure(
  plan: readonly PlannedGroup[],
  scored: ReadonlySet<string>,
): readonly PlannedGroup[] {
  let planned: readonly PlannedGroup[] = plan.map((group) => {
    const answering = group.answering.filter((code) => scored.has(code));
    const scarce = answering.length < fewestAnswering;
    return { ...group, answering, suppressed: group.suppressed ?? (scarce ? 'too-few' : null) };
  });
  while (!isSafe(planned)) planned = hideNext(planned);
  return planned;
}

function isScarce({ answering }: PlannedGroup): boolean {
  return answering.length < fewestAnswering;
}

/** Whether nothing in the plan isolates a few. */
function isSafe(planned: readonly PlannedGroup[]): boolean {
  const published = planned.filter(({ suppressed }) => suppressed === null);
  return (
    findIsolated(
      published.map(({ answering }) => answering),
      fewestTogether,
    ) === null
  );
}

/** What is published, the fewest members first; never the country, which goes only when nothing else is left. */
function hideable(planned: readonly PlannedGroup[]): readonly PlannedGroup[] {
  return planned
    .filter(({ kind, suppressed }) => suppressed === null && kind !== 'country')
    .toSorted((a, b) => a.answering.length - b.answering.length);
}

/** The plan with two classes joined, where that alone makes it safe, else with one group hidden. */
function joinOrHideNext(planned: readonly PlannedGroup[]): readonly PlannedGroup[] {
  const joined = hideable(planned)
    .filter((group) => neighbours(planned, group).length > 0)
    .map((group) => join(planned, group));
  return joined.find(isSafe) ?? hideNext(planned);
}

/** The plan with one group hidden: one that makes it safe where there is such a one, else the smallest. */
function hideNext(planned: readonly PlannedGroup[]): readonly PlannedGroup[] {
  const hidden = hideable(planned).map((group) =>
    planned.map((other) => (other === group ? hide(other) : other)),
  );
  return hidden.find(isSafe) ?? hidden[0] ?? planned.map(hide);
}

function hide(group: PlannedGroup): PlannedGroup {
  return { ...group, suppressed: group.suppressed ?? 'would-isolate' };
}

/** The population classes beside a class; none for other kinds. */
function neighbours(
  planned: readonly PlannedGroup[],
  group: PlannedGroup,
): readonly PlannedGroup[] {
  const classes = planned.filter(({ kind }) => kind === 'population');
  // Two classes joined would be the country once more.
  if (group.kind !== 'population' || classes.length <= 2) return [];
  const place = classes.indexOf(group);
  return [classes[place - 1], classes[place + 1]].filter((other) => other !== undefined);
}

/** Joins a population class with the smaller of its neighbours. */
function join(planned: readonly PlannedGroup[], group: PlannedGroup): readonly PlannedGroup[] {
  const [other] = neighbours(planned, group).toSorted(
    (a, b) => a.answering.length - b.answering.length,
  );
  if (!other) return planned;
  const [first, second] =
    planned.indexOf(group) < planned.indexOf(other) ? [group, other] : [other, group];
  const [from] = first.key.split('-');
  const [, to] = second.key.split('-');
  const joined: PlannedGroup = {
    kind: 'population',
    key: `${from}-${to}`,
    size: first.size + second.size,
    answering: [...first.answering, ...second.answering].sort(),
    suppressed: null,
  };
  return planned.flatMap((entry) => (entry === first ? [joined] : entry === second ? [] : [entry]));
}

/** Shows again what is hidden without need, the largest first. */
function restore(planned: readonly PlannedGroup[]): readonly PlannedGroup[] {
  const hidden = planned
    .filter(({ suppressed }) => suppressed === 'would-isolate')
    .toSorted((a, b) => b.answering.length - a.answering.length);
  return hidden.reduce((plan, group) => {
    const shown = plan.map((entry) =>
      entry.kind === group.kind && entry.key === group.key ? { ...entry, suppressed: null } : entry,
    );
    return isSafe(shown) ? shown : plan;
  }, planned);
}
