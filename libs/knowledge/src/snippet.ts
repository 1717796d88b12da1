import { gramsOf } from './grams';
import { tellingWords } from './words';

/** A stretch of a text by its offsets. */
export interface Mark {
  start: number;
  end: number;
}

/** A piece of a text with what was looked for marked in it, by offsets and never as markup. */
export interface Snippet {
  text: string;
  marks: Mark[];
  /** Whether the text goes on before and after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** What two words have to have in common: letters in a row, and the share of the word asked for that they make up. */
const leastRun = 4;
const enough = 0.5;
/** Of the grams of both, from where one is the other with a slip in it. */
const slip = 0.6;

/**
 * How near a word of a text is to one that was asked for, from 0; from {@link enough} on it answers to it: an inflection, or
 * a part of a compound, which begins one of the two words. *Ledelse* is not in *påmindelse*, though they end alike.
 */
function closeness(word: string, asked: string): number {
  if (word === asked) return 2;
  const run = longestRun(word, asked);
  const share = run.length / asked.length;
  const part = run.length >= leastRun && share >= enough && (run.inWord === 0 || run.inAsked === 0);
  if (part) return share;
  const [mine, theirs] = [new Set(gramsOf(word)), new Set(gramsOf(asked))];
  const common = [...mine].filter((gram) => theirs.has(gram)).length;
  return common / (mine.size + theirs.size - common) >= slip ? enough : 0;
}

/** The longest run of letters that both words have, and where it begins in each; the first of several. */
function longestRun(
  word: string,
  asked: string,
): { length: number; inWord: number; inAsked: number } {
  let best = { length: 0, inWord: 0, inAsked: 0 };
  let before: number[] = [];
  for (let i = 0; i < word.length; i += 1) {
    const row: number[] = [];
    for (let j = 0; j < asked.length; j += 1) {
      const length = word[i] === asked[j] ? (before[j - 1] ?? 0) + 1 : 0;
      row.push(length);
      if (length > best.length) best = { length, inWord: i - length + 1, inAsked: j - length + 1 };
    }
    before = row;
  }
  return best;
}

/** Where words of the text are those that were asked for, or near them; `asked` says which. */
function hits(text: string, words: readonly string[]): (Mark & { asked: number })[] {
  return tellingWords(text).flatMap(({ word, start, end }) => {
    const best = words
      .map((other, asked) => ({ asked, share: closeness(word, other) }))
      .reduce((a, b) => (b.share > a.share ? b : a), { asked: -1, share: 0 });
    return best.share >= enough ? [{ start, end, asked: best.asked }] : [];
  });
}

/** The words of a text that answer to the query’s. */
export function marksOf(text: string, words: readonly string[]): Mark[] {
  return hits(text, words).map(({ start, end }) => ({ start, end }));
}

/**
 * The piece of at most `most` characters in which most of the words asked for stand, beginning at a sentence where one is near.
 * Without a hit it is the text’s beginning.
 */
export function snippetOf(text: string, words: readonly string[], most = 240): Snippet {
  const found = hits(text, words);
  let best = { start: 0, value: found.some(({ end }) => end <= most) ? 0 : -1 };
  for (const first of [{ start: 0 }, ...found]) {
    const start = beginning(text, first.start, most);
    const inside = found.filter((mark) => mark.start >= start && mark.end <= start + most);
    // A word asked for is worth more than one that is there again.
    const value = new Set(inside.map(({ asked }) => asked)).size * 100 + inside.length;
    if (value > best.value) best = { start, value };
  }
  const end = ending(text, best.start, most);
  return {
    text: text.slice(best.start, end),
    marks: found
      .filter((mark) => mark.start >= best.start && mark.end <= end)
      .map((mark) => ({ start: mark.start - best.start, end: mark.end - best.start })),
    cutBefore: best.start > 0,
    cutAfter: end < text.length,
  };
}

/** Where a piece with a hit at `hit` begins: at its sentence, or some words before where that is far. */
function beginning(text: string, hit: number, most: number): number {
  const before = text.slice(0, hit);
  const sentence = Math.max(...[...'.!?\n'].map((sign) => before.lastIndexOf(sign))) + 1;
  const near = hit - sentence <= most / 2 ? sentence : text.lastIndexOf(' ', hit - most / 4) + 1;
  return near + (/^\s*/.exec(text.slice(near, hit))?.[0].length ?? 0);
}

/** The end of the last whole word that has room; a word without end is cut, but never through one sign of two halves. */
function ending(text: string, start: number, most: number): number {
  if (start + most >= text.length) return text.length;
  const space = text.slice(0, start + most + 1).search(/\s\S*$/);
  if (space > start) return space;
  const end = start + most;
  return /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
