/** A word that lessons are written in, and how many use it. */
export interface KnownWord {
  word: string;
  lessons: number;
}

/** Shorter words are too like each other to be mended. */
const shortestMended = 6;
/** From this length on two letters may be wrong. */
const longWord = 9;

/** Whether a word is one that may be mended when no lesson has it: long enough, and no number. */
export function mayBeMended(word: string): boolean {
  return word.length >= shortestMended && !/\d/.test(word);
}

/**
 * The known word that an unknown one was meant to be: the fewest letters away, then the most used. Null where none is near: a
 * compound that nobody has written yet is no mistake, and its grams find what it is made of.
 */
export function mend(word: string, known: readonly KnownWord[]): string | null {
  if (!mayBeMended(word)) return null;
  const farthest = word.length >= longWord ? 2 : 1;
  const near = known
    .filter((candidate) => candidate.word[0] === word[0] && candidate.word !== word)
    .map((candidate) => ({ ...candidate, distance: distance(word, candidate.word, farthest) }))
    .filter((candidate) => candidate.distance <= farthest)
    .sort((a, b) => a.distance - b.distance || b.lessons - a.lessons || (a.word < b.word ? -1 : 1));
  return near[0]?.word ?? null;
}

/**
 * Letters to add, drop, change or swap with their neighbour to get from one word to the other (optimal string alignment).
 * @param most where counting may stop; anything farther is `most + 1`
 */
export function distance(from: string, to: string, most = Infinity): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        least = Math.min(least, at(before, j - 2) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return Math.min(at(row, to.length), most + 1);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
