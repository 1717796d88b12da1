import { tenths } from '@erfa/benchmark';
import type { ComparedFigureView, QuartilesView } from './comparisons.views';

/** Where a value stands against the middle half of its group; both to a tenth, as they are shown. */
export function standing(
  own: number | null,
  group: Pick<QuartilesView, 'lowerQuartile' | 'upperQuartile'> | null,
): ComparedFigureView['standing'] {
  if (own === null || !group) return null;
  const shown = tenths(own);
  if (shown < tenths(group.lowerQuartile)) return 'below';
  return shown > tenths(group.upperQuartile) ? 'above' : 'within';
}
