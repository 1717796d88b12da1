import { gramsOf } from './grams';
import { tellingWords, wordsOf } from './words';

/** More words than this say nothing new about what is looked for. */
export const mostWords = 64;

/** What is searched for, each word and each gram once: a word said twice is not looked for twice. */
export interface Query {
  words: string[];
  grams: string[];
}

/** Reads what somebody typed, or the text of a whole project description. Operators and quotation marks are only separators. */
export function readQuery(text: string): Query {
  return queryOf(tellingWords(text).map(({ word }) => word));
}

/**
 * What words that were typed apart come to as one: Danish writes *super bruger* together, and many do not. Only words with
 * nothing but a space or a hyphen between them; of each pair one word, folded, whether there is such a word or not.
 */
export function joinedPairs(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap(({ word, end }, at) => {
    const next = words[at + 1];
    return next && /^[ -]$/.test(text.slice(end, next.start)) && word.length > 2
      ? [`${word}${next.word}`]
      : [];
  });
}

/** A query of words that are folded already. */
export function queryOf(words: readonly string[]): Query {
  const some = [...new Set(words)].slice(0, mostWords);
  return { words: some, grams: [...new Set(some.flatMap(gramsOf))] };
}
