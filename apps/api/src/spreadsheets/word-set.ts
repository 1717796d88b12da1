import type { Language } from '../http/problem-entry';

/** A value's words: as it is written in Danish and in English, and what else means the same. */
export type Words = readonly [da: string, en: string, ...also: string[]];

/** Values that are written as words, in both languages. */
export class WordSet<Value extends string> {
  private readonly read: ReadonlyMap<string, Value>;
  constructor(
    readonly values: readonly Value[],
    private readonly words: Readonly<Record<Value, Words>>,
  ) {
    this.read = new Map(
      values.flatMap((value) =>
        [value, ...words[value]].map((word): [string, Value] => [plain(word), value]),
      ),
    );
  }

  /** The value that a word stands for, in whichever language and case; null where it stands for none. */
  find(word: string): Value | null {
    return this.read.get(plain(word)) ?? null;
  }

  /** How a value is written. */
  name(value: Value, language: Language): string {
    return this.words[value][language === 'da' ? 0 : 1];
  }

  /** Everything that a value is called, as one text. */
  spoken(value: Value): string {
    return [value, ...this.words[value]].join(' ');
  }

  names(language: Language): string[] {
    return this.values.map((value) => this.name(value, language));
  }
}

/** A word as it is compared: without case, stops and doubled white space. */
export const plain = (word: string): string =>
  word
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[\s_]+/gu, ' ')
    .replace(/[\s?!:.*]+$/u, '')
    .trim();
