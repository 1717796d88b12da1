import type { Language, Text } from '../http/problem-entry';

const locale = { da: 'da-DK', en: 'en-GB' } as const;

/** A whole number as it is read: 1.234 in Danish. */
export const numberWords = (count: number, language: Language): string =>
  count.toLocaleString(locale[language]);

/** A number with what it counts: "1 borger", "420 borgere". */
export const countWords = (
  count: number,
  of: { one: string; other: string },
  language: Language,
): string => `${numberWords(count, language)} ${count === 1 ? of.one : of.other}`;

/** Words as a list: "a, b og c". */
export const joinWords = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(parts);

/** Main clauses as a list: "a er gjort, b mangler, og c er ikke målt", with the comma that Danish has before each of them. */
export function joinClauses(clauses: readonly string[], language: Language): string {
  const last = clauses.at(-1) ?? '';
  if (language === 'en' || clauses.length < 2) return joinWords(clauses, language);
  return `${clauses.slice(0, -1).join(', ')}, og ${last}`;
}

/** Kroner without øre: "−215.000 kr.", in English "DKK −215,000", with the sign that typographers use. */
export const moneyWords = (kroner: number, language: Language): string => {
  const whole = Math.round(kroner);
  const figure = `${whole < 0 ? '−' : ''}${Math.abs(whole).toLocaleString(locale[language])}`;
  return language === 'da' ? `${figure} kr.` : `DKK ${figure}`;
};

/** A day as it is read, in both languages: what a fault is told with. */
export const dayText = (day: string): Text => ({
  da: dayWords(day, 'da'),
  en: dayWords(day, 'en'),
});

/** A day as it is read: "1. marts 2027". */
export const dayWords = (day: string, language: Language): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(locale[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
