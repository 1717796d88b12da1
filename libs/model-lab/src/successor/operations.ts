import { sameContent } from './same-content';
import { diffModels, type ModelDiff } from './model-diff';
import type { Link } from './links';
import { bareScale, scaleIn, type Version, wholeScale } from './version';
import { compareWording, isEditorial, type Wording } from './wording';
import type {
  Aspect,
  ChangeReason,
  Decision,
  Meaning,
  Operation,
  OperationKind,
} from './operation';

/** An operation before anybody has decided what follows for lines. */
export type BareOperation = Pick<
  Operation,
  'of' | 'kind' | 'from' | 'to' | 'aspects' | 'meaning' | 'reason' | 'rescale'
>;

/** Two versions with everything that is looked up about them more than once. */
export interface Versions {
  readonly before: Version;
  readonly after: Version;
  readonly diff: ModelDiff;
}

/** @throws nothing; models that share no key are two versions as well */
export function versionsOf(before: Version, after: Version): Versions {
  return { before, after, diff: diffModels(before.model, after.model) };
}

/**
 * The operations that links come to: what hangs together is one. In the order of the new version; what is
 * retired follows in the order of the old one.
 */
export function operationsOf(
  versions: Versions,
  links: readonly Link[],
  decisions: ReadonlyMap<string, Decision>,
): BareOperation[] {
  const { before, after } = versions;
  const [outOf, into] = [Map.groupBy(links, byFrom), Map.groupBy(links, byTo)];
  const told = toldOf(versions.diff);
  const seen = new Set<string>();
  const operations: BareOperation[] = [];
  const add = (start: { from?: string; to?: string }): void => {
    const { from, to, part } = connected(start, outOf, into);
    from.forEach((key) => seen.add(`-${key}`));
    to.forEach((key) => seen.add(`+${key}`));
    operations.push(
      operationOf(versions, told, ordered(before, from), ordered(after, to), part, decisions),
    );
  };
  for (const key of after.nodes.keys()) if (!seen.has(`+${key}`)) add({ to: key });
  for (const key of before.nodes.keys()) if (!seen.has(`-${key}`)) add({ from: key });
  return operations;
}

const byFrom = ({ from }: Link): string => from;
const byTo = ({ to }: Link): string => to;

/** Everything that hangs together with one key through links. */
function connected(
  start: { from?: string; to?: string },
  outOf: ReadonlyMap<string, readonly Link[]>,
  into: ReadonlyMap<string, readonly Link[]>,
): { from: Set<string>; to: Set<string>; part: Link[] } {
  const from = new Set(start.from === undefined ? [] : [start.from]);
  const to = new Set(start.to === undefined ? [] : [start.to]);
  const part = new Set<Link>();
  let grown = -1;
  while (from.size + to.size > grown) {
    grown = from.size + to.size;
    const links = [
      ...[...from].flatMap((key) => outOf.get(key) ?? []),
      ...[...to].flatMap((key) => into.get(key) ?? []),
    ];
    for (const link of links) {
      part.add(link);
      from.add(link.from);
      to.add(link.to);
    }
  }
  return { from, to, part: [...part] };
}

function ordered({ nodes }: Version, keys: ReadonlySet<string>): string[] {
  if (keys.size < 2) return [...keys];
  return [...nodes.keys()].filter((key) => keys.has(key));
}

interface Told {
  readonly moved: ReadonlySet<string>;
}

function toldOf(diff: ModelDiff): Told {
  return { moved: new Set(diff.moved.map(({ key }) => key)) };
}

function operationOf(
  versions: Versions,
  told: Told,
  from: readonly string[],
  to: readonly string[],
  links: readonly Link[],
  decisions: ReadonlyMap<string, Decision>,
): BareOperation {
  const { before, after } = versions;
  const node =
    (to[0] === undefined ? undefined : after.nodes.get(to[0])) ?? before.nodes.get(from[0] ?? '');
  const of = node?.node.kind ?? 'question';
  const decision = from.map((key) => decisions.get(key)).find((one) => one !== undefined);
  const rescale = decision?.rescale ?? null;
  const [was, is] = [from[0], to[0]];
  if (was === undefined || is === undefined || from.length > 1 || to.length > 1) {
    const kind =
      was === undefined ? 'new' : is === undefined ? 'retired' : to.length > 1 ? 'split' : 'merged';
    const wording =
      was !== undefined && is !== undefined ? bestWording(versions, from, to) : noWording;
    return {
      of,
      kind,
      from,
      to,
      aspects: [],
      // Whatever words stay: neither a part nor a sum is the same question.
      meaning: 'substantive',
      reason: { link: linkOf(links, decision), ...wording },
      rescale,
    };
  }
  const wording = compareWording(before, was, after, is);
  const aspects = aspectsOf(versions, told, was, is);
  return {
    of,
    kind: kindOf(aspects),
    from,
    to,
    aspects,
    meaning:
      decision?.meaning ?? (of === 'group' ? 'editorial' : proposedMeaning(aspects, wording)),
    reason: { link: linkOf(links, decision), ...wording },
    rescale,
  };
}

const noWording: Wording = { words: null, language: 'da', turning: [] };

function linkOf(links: readonly Link[], decision: Decision | undefined): ChangeReason['link'] {
  if (links.some(({ why }) => why === 'decided') || (links.length === 0 && decision?.to)) {
    return 'decided';
  }
  return links.find(({ why }) => why !== 'same-key')?.why ?? links[0]?.why ?? 'nothing-alike';
}

/** The pair of a split or a merger whose words recur most. */
function bestWording(
  { before, after }: Versions,
  from: readonly string[],
  to: readonly string[],
): Wording {
  const share = ({ words }: Wording): number => (words ? words.shared / words.of : 1);
  return from
    .flatMap((was) => to.map((is) => compareWording(before, was, after, is)))
    .reduce((best, one) => (share(one) > share(best) ? one : best));
}

function aspectsOf(
  { before, after, diff }: Versions,
  told: Told,
  was: string,
  is: string,
): Aspect[] {
  const [old, now] = [before.nodes.get(was), after.nodes.get(is)];
  if (!old || !now) return [];
  const [from, to] = [scaleIn(before, was), scaleIn(after, is)];
  const other = (one: unknown, another: unknown): boolean => !sameContent(one, another);
  const rescaled = bareScale(from) !== bareScale(to);
  const words =
    other(wordsApart(old.node), wordsApart(now.node)) ||
    (!rescaled && wholeScale(from) !== wholeScale(to));
  const moved =
    was === is
      ? told.moved.has(was)
      : old.parent !== now.parent && diff.added.every(({ key }) => key !== now.parent);
  const found: readonly (readonly [Aspect, boolean])[] = [
    ['rekeyed', was !== is],
    ['renamed', other(old.node.title, now.node.title)],
    ['reworded', words],
    ['rescaled', rescaled],
    ['moved', moved],
  ];
  return found.flatMap(([aspect, is]) => (is ? [aspect] : []));
}

/** Every text of a node but its title. */
function wordsApart(node: object): unknown {
  const { description, guidance, text, good, steps, evidence } = node as Record<string, unknown>;
  return { description, guidance, text, good, steps, evidence };
}

function kindOf(aspects: readonly Aspect[]): OperationKind {
  const order = ['rescaled', 'reworded', 'renamed', 'moved'] as const;
  return order.find((aspect) => aspects.includes(aspect)) ?? 'kept';
}

function proposedMeaning(aspects: readonly Aspect[], wording: Wording): Meaning {
  return isEditorial(wording) || aspects.length === 0 ? 'editorial' : 'substantive';
}
