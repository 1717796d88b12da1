import { formatNumber } from '@erfa/scoring-sdk';
import type { Language } from '../language/language';

/** Decimals that are kept of what is typed. */
const places = 9;
/** Numbers with signs between thousands, as each language writes them. */
const grouped: Readonly<Record<Language, RegExp>> = {
  da: /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u,
  en: /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u,
};
const thousands: Readonly<Record<Language, string>> = { da: '.', en: ',' };

/**
 * The number somebody typed, as the language writes it: da `1.234,5`, en `1,234.5`. The other decimal
 * sign is taken too where it cannot be meant for thousands, for phones offer only one of them. A
 * per cent sign and spaces around are let go.
 *
 * @returns null for what is no number
 */
export function readNumber(typed: string, language: Language): number | null {
  const text = typed.replaceAll(/[\s%]/gu, '').replace(/^[−–]/u, '-');
  const plain = grouped[language].test(text) ? text.replaceAll(thousands[language], '') : text;
  return /^-?\d+(?:[.,]\d+)?$/u.test(plain) ? Number(plain.replace(',', '.')) : null;
}

/** A number as somebody would have typed it. */
export function writeNumber(value: number, language: Language): string {
  return formatNumber(value, language, places);
}
