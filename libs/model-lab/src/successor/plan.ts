import type { Model } from '@erfa/scoring-sdk';
import { comparabilityOf, isRaised, linesThatGoOn, wholeComparability } from './comparability';
import { type Link, proposeLinks } from './links';
import type { Comparability, Decision, Operation } from './operation';
import { type BareOperation, operationsOf, type Versions, versionsOf } from './operations';
import { versionOf } from './version';
import type { WrittenSplits } from './written-splits';

/** A version as a plan names it; `hash` as docs/model-format.md defines it. */
export interface VersionName {
  readonly key: string;
  readonly version: number;
  readonly hash: string;
}

/**
 * What becomes of everything in one version of a model when the next one takes its place. Published with
 * the new version and never changed: JSON, hashed together with both versions' hashes.
 */
export interface MigrationPlan {
  readonly format: 1;
  readonly from: VersionName;
  readonly to: VersionName;
  /** In the order of the new version, then what is retired in the order of the old one. */
  readonly operations: readonly Operation[];
  /** The class of the model's own figure. */
  readonly comparability: Comparability;
  /** Decisions that name what is not there any more; they hold again when it is. */
  readonly setAside: readonly Decision[];
}

const proposal: readonly Decision[] = [];

/**
 * What changed from one version to the next, proposed from keys and words alone; nothing is decided.
 * Deterministic. Every question and group of both versions is in exactly one operation.
 */
export function proposeChanges(before: Model, after: Model): readonly Operation[] {
  const nobody = { key: '', version: 0, hash: '' };
  return planMigration(before, after, { from: nobody, to: nobody }, proposal).operations;
}

/**
 * The proposal with the decisions that override it, and what follows for each line.
 *
 * @param splits what somebody split while writing the new version, which the proposal takes as it is
 */
export function planMigration(
  before: Model,
  after: Model,
  names: Pick<MigrationPlan, 'from' | 'to'>,
  decisions: readonly Decision[],
  splits: WrittenSplits = new Map(),
): MigrationPlan {
  const versions = versionsOf(versionOf(before), versionOf(after));
  const links = proposeLinks(versions.before, versions.after, splits);
  const holds = (decision: Decision): boolean => isAbout(versions, decision);
  const byKey = new Map(decisions.filter(holds).map((decision) => [decision.key, decision]));
  const bare = operationsOf(versions, decidedLinks(links, byKey), byKey);
  const follows = comparabilityOf(versions, bare);
  const proposed = proposedOf(byKey.size === 0 ? bare : operationsOf(versions, links, new Map()));
  const operations = bare.map((operation, at): Operation => {
    const decided = operation.from.flatMap((key) => byKey.get(key) ?? []);
    const own = follows[at] ?? 'break';
    return {
      ...operation,
      proposed: proposed(operation),
      follows: own,
      comparability: chosenClass(own, decided),
      decided,
    };
  });
  return {
    format: 1,
    ...names,
    operations,
    comparability: wholeComparability(versions, operations),
    setAside: decisions.filter((decision) => !holds(decision)),
  };
}

/** Whether all that a decision names is there, and of one kind. */
function isAbout({ before, after }: Versions, { key, to }: Decision): boolean {
  const kind = before.nodes.get(key)?.node.kind;
  return kind !== undefined && (to ?? []).every((one) => after.nodes.get(one)?.node.kind === kind);
}

/**
 * The links with what was decided. A decision replaces every link of its question; what it claims, no
 * likeness claims any more, while a question of the same key keeps its own until that is decided.
 */
function decidedLinks(links: readonly Link[], decisions: ReadonlyMap<string, Decision>): Link[] {
  const decided = [...decisions.values()].flatMap(({ key, to }) =>
    (to ?? []).map((one): Link => ({ from: key, to: one, why: 'decided' })),
  );
  const claimed = new Set(decided.map(({ to }) => to));
  const proposed = links.filter(
    ({ from, to, why }) =>
      (decisions.get(from)?.to ?? null) === null && (why === 'same-key' || !claimed.has(to)),
  );
  return [...proposed, ...decided];
}

function proposedOf(
  operations: readonly BareOperation[],
): (operation: BareOperation) => Operation['proposed'] {
  const [ofOld, ofNew] = [new Map<string, BareOperation>(), new Map<string, BareOperation>()];
  for (const operation of operations) {
    operation.from.forEach((key) => ofOld.set(key, operation));
    operation.to.forEach((key) => ofNew.set(key, operation));
  }
  return (operation) => {
    const [was, is] = [operation.from[0], operation.to[0]];
    const found =
      (was === undefined ? undefined : ofOld.get(was)) ??
      (is === undefined ? undefined : ofNew.get(is)) ??
      operation;
    return { kind: found.kind, to: found.to, meaning: found.meaning };
  };
}

/** The class somebody chose, where there is one to choose and raising it has its note. */
function chosenClass(follows: Comparability, decided: readonly Decision[]): Comparability {
  if (!linesThatGoOn.includes(follows)) return follows;
  const chosen = decided.find(({ comparability }) => comparability !== null);
  const to = chosen?.comparability;
  if (!chosen || !to || !linesThatGoOn.includes(to)) return follows;
  return isRaised(follows, to) && chosen.note.trim() === '' ? follows : to;
}
