import type { Language } from '@erfa/scoring-sdk';
import { agendaWords } from './agenda-item.words';
import type { NodeScoreView } from './results.views';

export const fill = (text: string, facts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));

/** A number with at most one decimal, and at least `digits`; nothing is ever minus nought. */
export const number = (value: number, language: Language, digits = 1): string =>
  new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: 1,
    signDisplay: 'negative',
  }).format(value);

/** A figure with what it counts. Levels and shares always show their tenths; anything else only where it has some. */
export function counted(
  value: number,
  { unit }: Pick<NodeScoreView, 'unit'>,
  language: Language,
): string {
  if (unit === null || unit === 'level') return number(value, language);
  const text = number(value, language, unit === 'percent' ? 1 : 0);
  const known = agendaWords[language].units[unit];
  return known === undefined ? `${text} ${unit}` : fill(known, { value: text });
}

/** What a node came to in words: `3,4 (niveau 3)`, `62 %`, `3,4 (niveau 3), På vej`, a name alone, or that there is no score. */
export function shown(
  node: Pick<NodeScoreView, 'value' | 'level' | 'unit' | 'outcome'>,
  language: Language,
): string {
  const words = agendaWords[language];
  const { value, level, outcome } = node;
  if (value === null) return outcome?.title ?? words.noScore;
  const text = counted(value, node, language);
  const figure = level === null ? text : fill(words.value, { value: text, level });
  return outcome ? `${figure}, ${outcome.title}` : figure;
}

/** What it came to in the round before, and where it was scored again, what it was; a dash where it came to nothing. */
export function shownBefore(
  node: Pick<NodeScoreView, 'previousValue' | 'previousOutcome' | 'previousChained' | 'unit'>,
  language: Language,
): string {
  const { previousValue, previousOutcome, previousChained } = node;
  if (previousValue !== null && previousChained) {
    return fill(agendaWords[language].chained, {
      value: counted(previousValue, node, language),
      was: counted(previousChained.value, previousChained, language),
    });
  }
  return previousValue === null
    ? (previousOutcome?.title ?? '–')
    : counted(previousValue, node, language);
}
