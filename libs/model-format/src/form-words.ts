import type { LocalText } from '@erfa/scoring-sdk';

const number: LocalText = { da: 'et tal som 2.5 eller 7/24', en: 'a number like 2.5 or 7/24' };

/** What the patterns of the schemas ask for, in words. */
const words: Readonly<Record<string, LocalText>> = {
  '^[a-z0-9]+(?:[-_.][a-z0-9]+)*$': {
    da: 'små bogstaver a–z og tal, med - _ . imellem',
    en: 'lower-case letters a–z and digits, with - _ . between',
  },
  '^[a-z0-9]+(?:[-.][a-z0-9]+)*$': {
    da: 'små bogstaver, tal og bindestreger imellem',
    en: 'small letters, digits and hyphens between them',
  },
  '^https?://': {
    da: 'en adresse, der begynder med https://',
    en: 'an address that begins with https://',
  },
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': { da: 'en dag som 2026-03-31', en: 'a day like 2026-03-31' },
  '^[A-Za-z0-9][A-Za-z0-9._-]*$': {
    da: 'et filnavn af bogstaver, tal og . _ -',
    en: 'a file name of letters, digits and . _ -',
  },
  '^-?\\d+(\\.\\d+)?(/\\d+)?$': number,
};

/** What a pattern asks for, in words; the pattern itself where there are none. */
export function formWords(pattern: string): LocalText | string {
  return Object.hasOwn(words, pattern) ? (words[pattern] ?? pattern) : pattern;
}
