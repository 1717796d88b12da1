import { type Language, locales } from './language';

/** A point in time: an ISO 8601 text, or milliseconds since 1970, or a Date. */
export type Moment = string | number | Date;

/** Deadlines and events are told in Danish time wherever the reader sits. */
const timeZone = 'Europe/Copenhagen';

const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

// Making a formatter costs far more than using it; there are few of them.
function numbers(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${language}${JSON.stringify(options)}`;
  const format =
    made.get(key) ?? new Intl.NumberFormat(locales[language], { useGrouping: true, ...options });
  made.set(key, format);
  return format as Intl.NumberFormat;
}

/** Figures have the minus that typographers use: a hyphen is lost beside them. */
const withMinus = (figures: string): string => figures.replace('-', '−');

function dates(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${language}${JSON.stringify(options)}`;
  const format =
    made.get(key) ?? new Intl.DateTimeFormat(locales[language], { timeZone, ...options });
  made.set(key, format);
  return format as Intl.DateTimeFormat;
}

/**
 * A number with exactly `digits` decimals (0–20), or with as many as it has up to `most`: da `1.234,5`, en `1,234.5`. What
 * rounds to nought has no sign.
 */
export function formatNumber(language: Language, value: number, digits = 0, most = digits): string {
  return withMinus(
    numbers(language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: most,
      signDisplay: 'negative',
    }).format(value),
  );
}

/**
 * Whole Danish kroner: da `−1.234.567 kr.`, en `DKK −1,234,567`.
 * @param signed whether what is above 0 has a plus
 */
export function formatMoney(language: Language, kroner: number, signed = false): string {
  const figures = numbers(language, {
    maximumFractionDigits: 0,
    signDisplay: signed ? 'exceptZero' : 'negative',
  }).format(kroner);
  return withMinus(language === 'da' ? `${figures}\u00a0kr.` : `DKK\u00a0${figures}`);
}

/** Øre as whole thousands of kroner, as budgets are read: 132,000,000 øre are da `1.320`. */
export function formatThousands(language: Language, øre: number): string {
  return formatNumber(language, Math.round(øre / 100_000));
}

/** A share from 0 to 1 as per cent with `digits` decimals: da `12,3 %`, en `12.3%`. */
export function formatPercent(language: Language, share: number, digits = 1): string {
  return withMinus(
    numbers(language, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(share),
  );
}

/** The day in full, or short for tables: da `23. november 2026` and `23.11.2026`, en `23 November 2026` and `23/11/2026`. */
export function formatDate(
  language: Language,
  value: Moment,
  length: 'long' | 'short' = 'long',
): string {
  const day = new Date(value);
  if (length === 'long') {
    return dates(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(day);
  }
  return dates(language, { day: 'numeric', month: 'numeric', year: 'numeric' }).format(day);
}

/** The day in Denmark as files have it: `2026-11-23`. */
export function isoDay(value: Moment): string {
  // Swedes write days so.
  return new Intl.DateTimeFormat('sv', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(value));
}

/** The month: da `november 2026`, en `November 2026`. */
export function formatMonth(language: Language, value: Moment): string {
  return dates(language, { month: 'long', year: 'numeric' }).format(new Date(value));
}

/** The time of day: da `kl. 14.05`, en `14:05`. */
export function formatTime(language: Language, value: Moment): string {
  const time = dates(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(value),
  );
  return language === 'da' ? `kl. ${time}` : time;
}

/** Day and time: da `23. november 2026 kl. 14.05`, en `23 November 2026, 14:05`. */
export function formatMoment(
  language: Language,
  value: Moment,
  length: 'long' | 'short' = 'long',
): string {
  const joint = language === 'da' ? ' ' : ', ';
  return formatDate(language, value, length) + joint + formatTime(language, value);
}

/** Compares names as the language sorts them; in Danish æ, ø, å and aa come last. */
export function compareNames(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(locales[language], { numeric: true }).compare;
}

/** Names in quotation marks, one after the other as the language lists them. */
export function formatQuoted(language: Language, names: readonly string[]): string {
  const [open, close] = language === 'en' ? ['“', '”'] : ['»', '«'];
  return new Intl.ListFormat(language).format(names.map((name) => `${open}${name}${close}`));
}
