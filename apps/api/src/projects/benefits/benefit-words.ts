import { differenceUnitOf, type Deviation } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';

const locale = { da: 'da-DK', en: 'en-GB' } as const;

const standing = {
  da: { ahead: 'foran', behind: 'bagud', 'on-path': 'Som lovet' },
  en: { ahead: 'ahead', behind: 'behind', 'on-path': 'As promised' },
} as const;

/** A value of an indicator as it is read, with three digits behind the comma at the most: 1.910,5. */
export const valueWords = (value: number, language: Language): string =>
  value.toLocaleString(locale[language], { maximumFractionDigits: 3 }).replace('-', '−');

/** A deviation in words: "86 timer bagud", of a share "2 procentpoint bagud". */
export function deviationWords(
  { standing: where, amount }: Deviation,
  unit: string,
  language: Language,
): string {
  const say = standing[language];
  if (where === 'on-path') return say['on-path'];
  return [valueWords(amount, language), differenceUnitOf(amount, unit, language), say[where]]
    .filter((part) => part !== '')
    .join(' ');
}

/** What is said of benefits that are not in place when something is decided. */
export const lackWords = {
  da: {
    noYes: (names: string) => `Ingen ejer har sagt ja til: ${names}.`,
    noBaseline: (names: string) => `Uden nulpunkt: ${names}.`,
  },
  en: {
    noYes: (names: string) => `No owner has said yes to: ${names}.`,
    noBaseline: (names: string) => `Without a baseline: ${names}.`,
  },
} as const;
