import { Shingler, type Shingles, wordsOf } from './shingles';

/** Two of the texts, by their places in the list, the earlier one first. */
export interface NearPair {
  readonly first: number;
  readonly second: number;
}

/** From here on two texts are nearly the same: they share this much of what they tell together. */
const nearEnough = 0.77;
/** Fewer shingles tell too little to be held against each other: `Q1` and `Q2`. */
const fewest = 8;
/** How many texts one is held against at most, the rarest shingles first. */
const looks = 40;

/**
 * Finds texts that say nearly the same, each with the first one before it. The measure is Jaccard's over
 * runs of four characters, each weighing log(1 + N / n) where n of N texts have it: what stands in every
 * question (_Hvor langt er I med …_) tells little. Texts are only compared where they share one of their
 * rare shingles, which they must to be that near (prefix filtering: Chaudhuri, Ganti and Kaushik, 2006),
 * so that the cost grows about as the texts do.
 */
export function nearPairs(texts: readonly string[]): NearPair[] {
  const pairs: NearPair[] = [];
  const shingler = new Shingler();
  const firstWith = new Map<string, number>();
  const single: { readonly at: number; readonly shingles: Shingles }[] = [];
  texts.forEach((text, at) => {
    const words = wordsOf(text);
    const same = words.join(' ');
    const first = firstWith.get(same);
    if (first === undefined) firstWith.set(same, at);
    const shingles = first === undefined ? shingler.cut(words) : undefined;
    if (shingles && shingles.length >= fewest) single.push({ at, shingles });
    else if (first !== undefined && same.length >= fewest) pairs.push({ first, second: at });
  });
  const counts = new Int32Array(shingler.count);
  for (const { shingles } of single)
    for (const one of shingles) counts[one] = (counts[one] ?? 0) + 1;
  const weights = Float64Array.from(counts, (n) => (n === 0 ? 0 : Math.log(1 + single.length / n)));
  const weigh = (one: number): number => weights[one] ?? 0;

  const index = new Map<number, number[]>();
  const totals = new Float64Array(single.length);
  const inText = new Int32Array(shingler.count).fill(-1);
  single.forEach(({ at, shingles }, place) => {
    shingles.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
    let total = 0;
    for (const one of shingles) {
      total += weigh(one);
      inText[one] = place;
    }
    totals[place] = total;
    const candidates = new Set<number>();
    let passed = 0;
    for (const one of shingles) {
      // What is left cannot make two texts near any more.
      if (passed > total * (1 - nearEnough)) break;
      passed += weigh(one);
      const others = index.get(one);
      for (const other of others ?? []) if (candidates.size < looks) candidates.add(other);
      if (others) others.push(place);
      else index.set(one, [place]);
    }
    for (const other of [...candidates].sort((a, b) => a - b)) {
      let common = 0;
      for (const one of single[other]?.shingles ?? [])
        if (inText[one] === place) common += weigh(one);
      if (common < nearEnough * (total + (totals[other] ?? 0) - common)) continue;
      pairs.push({ first: single[other]?.at ?? 0, second: at });
      break;
    }
  });
  return pairs.sort((a, b) => a.second - b.second);
}

/** How much of what two texts tell together they share, 0–1: Jaccard's measure, every shingle alike. */
export function likeness(one: string, other: string): number {
  const shingler = new Shingler();
  const [mine, theirs] = [shingler.cut(wordsOf(one)), new Set(shingler.cut(wordsOf(other)))];
  const common = mine.filter((shingle) => theirs.has(shingle)).length;
  const union = mine.length + theirs.size - common;
  return union === 0 ? 1 : common / union;
}
