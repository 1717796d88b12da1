import type { ComparedFigureView } from '@erfa/api-client';
import { type Axis, levelTicks } from '../levels/axis';

/** The axis of a figure; null where its numbers have no bounds. */
export function axisOf({
  range,
  levels,
}: Pick<ComparedFigureView, 'range' | 'levels'>): Axis | null {
  if (!range || range.max <= range.min) return null;
  const { min, max } = range;
  const ticks = levels
    ? levelTicks(levels.lowest, levels.highest)
    : [0, 0.25, 0.5, 0.75, 1].map((part) => min + part * (max - min));
  return { min, max, ticks };
}

/** The axis that all figures have in common, so that it is written once; null where they are counted differently. */
export function sharedAxis(figures: readonly ComparedFigureView[]): Axis | null {
  const [first] = figures;
  const axis = first ? axisOf(first) : null;
  const alike = figures.every((figure) => {
    const other = axisOf(figure);
    return (
      figure.unit === first?.unit &&
      other !== null &&
      String([other.min, other.max, ...other.ticks]) ===
        String([axis?.min, axis?.max, ...(axis?.ticks ?? [])])
    );
  });
  return alike ? axis : null;
}

/** The dimensions in the model's order with the whole last, as they are read; the whole alone where it has no dimensions. */
export function inReadingOrder(
  figures: readonly ComparedFigureView[],
): readonly ComparedFigureView[] {
  return [...dimensionsOf(figures), ...figures.filter(({ kind }) => kind === 'model')];
}

/** The dimensions of the model. */
export function dimensionsOf(
  figures: readonly ComparedFigureView[],
): readonly ComparedFigureView[] {
  return figures.filter(({ kind }) => kind === 'group');
}

/** The figure of the whole model. */
export function wholeOf(figures: readonly ComparedFigureView[]): ComparedFigureView | null {
  return figures.find(({ kind }) => kind === 'model') ?? null;
}
