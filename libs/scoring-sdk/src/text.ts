import { isJsonObject } from './json';

/** The languages every text of a model and a plugin is written in, Danish first. */
export type Language = 'da' | 'en';

/** One text in every language. */
export interface LocalText {
  readonly da: string;
  readonly en: string;
}

/** One list of short texts in every language, the same length in each. */
export interface LocalTexts {
  readonly da: readonly string[];
  readonly en: readonly string[];
}

/**
 * Writes a number for a reader: decimal comma and full stop between thousands in Danish, the other
 * way round in English.
 *
 * @param places digits after the decimal sign at most; trailing zeros are left out.
 */
export function formatNumber(value: number, language: Language, places = 2): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'da' ? '.' : ',');
  const digits = fraction.replace(/0+$/, '');
  const sign = value < 0 && (Number(whole) !== 0 || digits !== '') ? '-' : '';
  return sign + grouped + (digits === '' ? '' : (language === 'da' ? ',' : '.') + digits);
}

/** Whether a value is a text in every language, none of them empty or longer than `longest`. */
export function isLocalText(value: unknown, longest: number): value is LocalText {
  return (
    isJsonObject(value) &&
    Object.keys(value).length === 2 &&
    [value['da'], value['en']].every(
      (text) => typeof text === 'string' && text !== '' && text.length <= longest,
    )
  );
}
