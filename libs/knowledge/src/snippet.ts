import { gramsOf, overlap } from './grams';
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

/** Half of the shorter word’s grams: an inflection, a part of a compound, a slip. */
const alike = 0.5;

/** Where words of the text are those that were asked for, or near them; `asked` says which. */
function hits(text: string, words: readonly string[]): (Mark & { asked: number })[] {
  const wanted = words.map((word) => new Set(gramsOf(word)));
  return tellingWords(text).flatMap(({ word, start, end }) => {
    const grams = new Set(gramsOf(word));
    const best = wanted
      .map((other, asked) => ({ asked, share: words[asked] === word ? 2 : overlap(grams, other) }))
      .reduce((a, b) => (b.share > a.share ? b : a), { asked: -1, share: 0 });
    return best.share >= alike ? [{ start, end, asked: best.asked }] : [];
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
