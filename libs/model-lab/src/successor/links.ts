import { stemsOf } from './words';
import { compareWording, isEditorial, wholeText } from './wording';
import type { Version } from './version';
import type { WrittenSplits } from './written-splits';

/** A question or group of the old version, one of the new that it became, and why it is thought so. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly why: 'same-key' | 'alike' | 'part-of' | 'written' | 'decided';
}

/** From this share of what the shorter text tells, 0–1, two texts are taken to say the same. */
const alikeShare = 0.6;

/** Words that more texts than this have lead to none of them: so a word of the trade is no trace. */
const mostTexts = 40;

/** Words two texts have to have in common, whatever their share; one or two are chance. */
const fewestShared = 3;

/**
 * What each node became, proposed: the same key is the same node; what is left over is linked by its
 * words. A question may become several or several one, never both at once.
 *
 * Every word leads to at most {@link mostTexts} questions, so that the work grows with the length of
 * the models and not with its square.
 *
 * @param splits what was split while writing: there nobody needs to compare words
 */
export function proposeLinks(
  before: Version,
  after: Version,
  splits: WrittenSplits = new Map(),
): Link[] {
  const kept = [...before.nodes].flatMap(([key, { node }]): Link[] =>
    after.nodes.get(key)?.node.kind === node.kind ? [{ from: key, to: key, why: 'same-key' }] : [],
  );
  const same = new Set(kept.map(({ to }) => to));
  const written = splitLinks(before, after, same, splits);
  const known = new Set(written.flatMap(({ from, to }) => [from, to]));
  const left = (version: Version): string[] =>
    [...version.nodes].flatMap(([key, { node }]) =>
      node.kind === 'question' && !same.has(key) && !known.has(key) ? [key] : [],
    );
  const [gone, come] = [left(before), left(after)];
  const changed = [...same].filter(
    (key) =>
      before.nodes.get(key)?.node.kind === 'question' &&
      !isEditorial(compareWording(before, key, after, key)),
  );
  // Of a question that kept its key and says something else, what it stopped saying may be asked elsewhere.
  const [old, now] = [textsOf(before, gone), textsOf(after, come)];
  for (const key of changed) {
    const [was, is] = [stemsIn(before, key), stemsIn(after, key)];
    old.set(key, minus(was, is));
    now.set(key, minus(is, was));
  }
  const pairs = alikePairs(old, now).filter(({ from, to }) => from !== to);
  return [...kept, ...written, ...choose(pairs, new Set(changed))];
}

/** Links of the splits that still are some: the question is gone, and at least two that it became are there and new. */
function splitLinks(
  before: Version,
  after: Version,
  same: ReadonlySet<string>,
  splits: WrittenSplits,
): Link[] {
  return [...splits].flatMap(([from, into]) => {
    if (before.nodes.get(from)?.node.kind !== 'question' || same.has(from)) return [];
    const to = into.filter(
      (key) => !same.has(key) && after.nodes.get(key)?.node.kind === 'question',
    );
    return to.length < 2 ? [] : to.map((key): Link => ({ from, to: key, why: 'written' }));
  });
}

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly share: number;
  readonly longer: number;
}

type Texts = Map<string, ReadonlySet<string>>;

const stemsIn = (version: Version, key: string): Set<string> =>
  new Set(stemsOf(wholeText(version, key)));

function textsOf(version: Version, keys: readonly string[]): Texts {
  return new Map(keys.map((key) => [key, stemsIn(version, key)]));
}

function minus(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((stem) => !other.has(stem)));
}

/** Pairs that say the same, most alike first; ties by key, so that the order is the same each time. */
function alikePairs(old: Texts, now: Texts): Pair[] {
  const having = new Map<string, string[]>();
  for (const [key, stems] of now) {
    for (const stem of stems) having.set(stem, [...(having.get(stem) ?? []), key]);
  }
  const inOld = new Map<string, number>();
  for (const stems of old.values()) {
    for (const stem of stems) inOld.set(stem, (inOld.get(stem) ?? 0) + 1);
  }
  const texts = old.size + now.size;
  // What a word tells: the rarer, the more (inverse document frequency, as in BM25).
  const tells = (stem: string): number =>
    Math.log(1 + texts / ((inOld.get(stem) ?? 0) + (having.get(stem)?.length ?? 0)));
  const told = (stems: Iterable<string>): number =>
    [...stems].reduce((sum, stem) => sum + tells(stem), 0);
  const pairs: Pair[] = [];
  for (const [from, stems] of old) {
    const common = new Map<string, { count: number; told: number }>();
    for (const stem of stems) {
      const keys = having.get(stem) ?? [];
      if (keys.length > mostTexts) continue;
      for (const key of keys) {
        const { count = 0, told: sum = 0 } = common.get(key) ?? {};
        common.set(key, { count: count + 1, told: sum + tells(stem) });
      }
    }
    for (const [to, { count, told: shared }] of common) {
      if (count < Math.min(fewestShared, stems.size, now.get(to)?.size ?? 0)) continue;
      const [mine, theirs] = [told(stems), told(now.get(to) ?? [])];
      const share = shared / Math.min(mine, theirs);
      if (share >= alikeShare)
        pairs.push({ from, to, share, longer: shared / Math.max(mine, theirs) });
    }
  }
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return pairs.sort(
    (a, b) =>
      b.longer - a.longer || b.share - a.share || order(a.from, b.from) || order(a.to, b.to),
  );
}

/**
 * Takes pairs as they come, as long as no question both splits and is merged.
 *
 * @param held keys that are linked to themselves already
 */
function choose(pairs: readonly Pair[], held: ReadonlySet<string>): Link[] {
  const [outOf, into] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const key of held) {
    outOf.set(key, [key]);
    into.set(key, [key]);
  }
  const chosen: Pair[] = [];
  for (const pair of pairs) {
    const [others, sources] = [outOf.get(pair.from) ?? [], into.get(pair.to) ?? []];
    const splits = sources.length === 0 && others.every((to) => into.get(to)?.length === 1);
    const merges = others.length === 0 && sources.every((from) => outOf.get(from)?.length === 1);
    if (!splits && !merges) continue;
    outOf.set(pair.from, [...others, pair.to]);
    into.set(pair.to, [...sources, pair.from]);
    chosen.push(pair);
  }
  return chosen.map(({ from, to }) => {
    const alone = outOf.get(from)?.length === 1 && into.get(to)?.length === 1;
    return { from, to, why: alone ? 'alike' : 'part-of' };
  });
}
