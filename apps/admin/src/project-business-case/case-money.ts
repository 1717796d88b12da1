import { separators, textFromScaled } from '@erfa/business-case';
import type { Language } from '../language/language';
import { formatNumber } from '../language/formats';

/** Øre as thousands of kroner with a typographer's minus; a dash for nothing. */
export function thousands(language: Language, ore: number): string {
  const rounded = Math.round(Math.abs(ore) / 100_000);
  return rounded === 0 ? '–' : `${ore < 0 ? '−' : ''}${formatNumber(language, rounded)}`;
}

/** Øre in words for a sentence, as exact as the tables beside it: `720 t.kr.`; kroner below a thousand; without a sign. */
export function roughly(language: Language, ore: number): string {
  const kroner = Math.abs(ore) / 100;
  const da = language === 'da';
  if (kroner < 1000)
    return da ? `${formatNumber(language, kroner)} kr.` : `DKK ${formatNumber(language, kroner)}`;
  const amount = thousands(language, Math.abs(ore));
  return da ? `${amount} t.kr.` : `DKK ${amount} thousand`;
}

/** Øre as kroner, as many decimals as there are: `3.000`, `4,50`. */
export const kroner = (language: Language, ore: number): string =>
  formatNumber(language, ore / 100, ore % 100 === 0 ? 0 : 2);

/** A scaled whole number as it stands in a field to be typed over. */
export const typed = (language: Language, value: number, decimals: number): string =>
  textFromScaled(value, decimals, separators[language]);

/** A scaled whole number as it is read, with signs between thousands: `1.250.000,50`; a decimal only where there is one. */
export const grouped = (language: Language, value: number, decimals: number): string => {
  const digits =
    typed(language, value, decimals).split(separators[language].decimal)[1]?.length ?? 0;
  // Kroner have two decimals or none.
  const shown = decimals === 2 && digits === 1 ? 2 : digits;
  return formatNumber(language, value / 10 ** decimals, shown);
};
