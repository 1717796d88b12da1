import type { AnswerValue } from './answers';
import { dayNumber } from './day';
import type { Scale } from './scale';
import { formatNumber, type Language } from './text';

type Words = Readonly<Record<Language, string>>;

const yes: Words = { da: 'ja', en: 'yes' };
const no: Words = { da: 'nej', en: 'no' };
const none: Words = { da: 'ingen', en: 'none' };
const months: Readonly<Record<Language, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};
/** Units that models write as codes; any other is shown as it is. */
const units: Readonly<Record<string, Words>> = {
  percent: { da: '%', en: '%' },
  minutes: { da: 'minutter', en: 'minutes' },
  hours: { da: 'timer', en: 'hours' },
  days: { da: 'dage', en: 'days' },
  weeks: { da: 'uger', en: 'weeks' },
  months: { da: 'måneder', en: 'months' },
  years: { da: 'år', en: 'years' },
  points: { da: 'point', en: 'points' },
  kroner: { da: 'kr.', en: 'DKK' },
};

/** A unit in words; empty for none, and for levels, which are counted without a word. */
export function unitWords(unit: string | undefined, language: Language): string {
  if (unit === undefined || unit === 'level') return '';
  return (Object.hasOwn(units, unit) ? units[unit]?.[language] : undefined) ?? unit;
}

/** An ISO day for a reader: `31. marts 2026`, `31 March 2026`. What is no day stays as it is. */
export function dayWords(day: string, language: Language): string {
  if (dayNumber(day) === undefined) return day;
  const [year, month, date] = day.split('-').map(Number);
  const name = months[language][(month ?? 1) - 1] ?? '';
  return language === 'da' ? `${date}. ${name} ${year}` : `${date} ${name} ${year}`;
}

/**
 * What was answered, for a reader: the title of a step or an option, a number with its unit, a share
 * in per cent, a day in words, yes or no, a text as it is. Total: a value that is no answer on the
 * scale is written out plainly.
 */
export function answerWords(
  scale: Scale | undefined,
  value: AnswerValue,
  language: Language,
): string {
  if (typeof value === 'boolean') return (value ? yes : no)[language];
  if (typeof value === 'number') return numberWords(scale, value, language);
  if (scale?.kind === 'date' && typeof value === 'string') return dayWords(value, language);
  const titles = titlesOn(scale, language);
  if (typeof value === 'string') return titles.get(value) ?? value;
  return value.length === 0
    ? none[language]
    : value.map((key) => titles.get(key) ?? key).join(', ');
}

function numberWords(scale: Scale | undefined, value: number, language: Language): string {
  const number = formatNumber(value, language, 9);
  switch (scale?.kind) {
    case 'steps': {
      const step = scale.steps.find((candidate) => candidate.value === value);
      return step ? `${number}: ${step.title[language]}` : number;
    }
    case 'share':
      return `${number} %`;
    case 'bands':
    case 'threshold':
      return withUnit(number, scale.input.unit, language);
    default:
      return withUnit(number, scale?.unit, language);
  }
}

function withUnit(number: string, unit: string | undefined, language: Language): string {
  const words = unitWords(unit, language);
  return words === '' ? number : `${number} ${words}`;
}

function titlesOn(scale: Scale | undefined, language: Language): ReadonlyMap<string, string> {
  const titled =
    scale?.kind === 'options'
      ? scale.options
      : scale?.kind === 'ladder'
        ? scale.levels.flatMap(({ elements }) => elements)
        : [];
  return new Map(titled.map(({ key, title }) => [key, title[language]]));
}
