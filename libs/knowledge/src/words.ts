import { stopWords } from './stop-words';

/** A word of a text: as it is compared, and where it stands. */
export interface Word {
  /** The folded spelling, see {@link fold}. */
  word: string;
  /** Offsets in the text as it was typed; `text.slice(start, end)` is the word. */
  start: number;
  end: number;
}

/** Longer ones are cut: nobody searches for them, and an index has to hold them. */
export const longestWord = 60;

/**
 * Letters, digits and combining marks, written out as ranges and not as `\p{…}`: PostgreSQL reads the same ranges, so that a
 * text falls into the same words on both sides whatever Unicode version each of them knows.
 */
const letters = '0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff';
const wordPattern = new RegExp(`[${letters}]+`, 'g');

/**
 * One spelling for what Danes write in several ways: case, accents, å/aa, æ/ae/ä and ø/oe/ö. The outcome has å, æ and ø, since
 * that is what the stemmer knows.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFD')
    .replaceAll('a\u030a', 'aa')
    .replaceAll('a\u0308', 'ae')
    .replaceAll('o\u0308', 'oe')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('aa', 'å')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø');
}

/** Every word of the text in order. Single characters are none, and nothing but a separator is. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: typed, index } of text.matchAll(wordPattern)) {
    const word = cut(fold(typed));
    if (word.length > 1) found.push({ word, start: index, end: index + typed.length });
  }
  return found;
}

/** The words that say what a text is about: without those that stand in every text. */
export function tellingWords(text: string): Word[] {
  return wordsOf(text).filter(({ word }) => !stopWords.has(word));
}

/** The first {@link longestWord} characters; all of ours are of one UTF-16 unit. */
function cut(word: string): string {
  return word.length > longestWord ? word.slice(0, longestWord) : word;
}
