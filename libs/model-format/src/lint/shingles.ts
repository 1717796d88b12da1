/** Characters of a shingle: enough for the parts of a Danish compound, few enough to forgive an ending. */
const size = 4;

/** Only letters and digits tell texts apart; case, punctuation and accents written apart do not. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A text as the runs of four characters of its words, each by its number. */
export type Shingles = Int32Array;

/** Cuts texts into numbered shingles; each word is cut once. */
export class Shingler {
  private readonly numbers = new Map<string, number>();
  private readonly ofWord = new Map<string, readonly number[]>();

  /** How many different shingles there are so far; their numbers are below it. */
  get count(): number {
    return this.numbers.size;
  }

  /** The different shingles of some words, in no order. */
  cut(words: readonly string[]): Shingles {
    const found = new Set<number>();
    for (const word of words) for (const shingle of this.shinglesOf(word)) found.add(shingle);
    return Int32Array.from(found);
  }

  private shinglesOf(word: string): readonly number[] {
    const known = this.ofWord.get(word);
    if (known) return known;
    const framed = `_${word}_`;
    const runs = Math.max(1, framed.length - size + 1);
    const cut = Array.from({ length: runs }, (_, at) => this.number(framed.slice(at, at + size)));
    this.ofWord.set(word, cut);
    return cut;
  }

  private number(shingle: string): number {
    const known = this.numbers.get(shingle);
    if (known !== undefined) return known;
    this.numbers.set(shingle, this.numbers.size);
    return this.numbers.size - 1;
  }
}
