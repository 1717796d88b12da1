import { formatNumber, type ScoreNode } from '@erfa/scoring-sdk';
import { spoken, word } from './words';

/** A node's figure in words: `3,4 (niveau 3)`, the outcome's title, or that there is no score. */
export function figureWords(node: ScoreNode): string {
  const parts = [
    node.value === null ? '' : formatNumber(node.value, spoken(), 4),
    node.level === null ? '' : `(${word('level')} ${node.level})`,
    node.outcome ? node.outcome.title[spoken()] : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? word('noScore') : parts.join(' ');
}

/** The place of a node's value in its range, 0–1; undefined where it has none. */
export function shareOf({ value, range }: ScoreNode): number | undefined {
  if (value === null || !range || range.max <= range.min) return undefined;
  return (value - range.min) / (range.max - range.min);
}
