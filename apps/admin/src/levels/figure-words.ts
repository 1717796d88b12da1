import type { NodeScoreView } from '@erfa/api-client';
import { formatNumber } from '../language/formats';
import type { Texts } from '../language/texts';

/**
 * A figure with what it counts: `3,4` where that is levels, else `62,5 %`, `280 point`, or the model's own word. Levels and
 * shares always show their tenths, anything else only where it has some, unless `digits` are asked for.
 */
export function figureWords(
  texts: Texts,
  value: number,
  unit: string | null,
  digits?: number,
): string {
  const levels = unit === null || unit === 'level';
  const tenths = levels || unit === 'percent' ? 1 : 0;
  const shown = formatNumber(texts.language(), value, digits ?? tenths, digits ?? 1);
  if (levels) return shown;
  if (unit === 'percent' || unit === 'points')
    return texts.text(`levels.unit.${unit}`, { value: shown });
  return `${shown} ${unit}`;
}

/** What a node can have come to. */
export type Figure = Pick<NodeScoreView, 'value' | 'level' | 'unit'> & {
  readonly outcome: { readonly title: string } | null;
};

/** What a node came to: `3,4 (niveau 3)`, `62 %`, `3,4 (niveau 3), På vej`, a name alone, or that there is no score. */
export function figureText(texts: Texts, { value, level, unit, outcome }: Figure): string {
  if (value === null) return outcome?.title ?? texts.text('levels.noScore');
  const shown = figureWords(texts, value, unit);
  const figure = level === null ? shown : texts.text('levels.figure', { value: shown, level });
  return outcome ? `${figure}, ${outcome.title}` : figure;
}

/** The number of a node, its name where it has no number, or a dash. */
export function valueOrName(texts: Texts, { value, unit, outcome }: Omit<Figure, 'level'>): string {
  return value === null ? (outcome?.title ?? '–') : figureWords(texts, value, unit);
}
