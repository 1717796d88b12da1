import { formatNumber } from '../language/formats';
import type { Texts } from '../language/texts';

/** A figure with what it counts: `3,4` where that is levels, else `62,5 %`, `280,0 point`, or the model's own word. */
export function figureWords(texts: Texts, value: number, unit: string | null, digits = 1): string {
  const shown = formatNumber(texts.language(), value, digits);
  if (unit === null || unit === 'level') return shown;
  if (unit === 'percent' || unit === 'points')
    return texts.text(`levels.unit.${unit}`, { value: shown });
  return `${shown} ${unit}`;
}
