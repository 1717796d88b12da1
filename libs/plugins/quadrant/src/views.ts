import { type QuadrantPoint, type ScoreView, viewLimits } from '@erfa/scoring-sdk';
import type { Plan } from './plan';

/**
 * The plane with its points, and the same as a table. None where nothing is placed, or more than a
 * picture holds.
 */
export function viewsOf({ grid, points }: Plan): ScoreView[] {
  const drawn = points.flatMap(({ node, x, y }): QuadrantPoint[] =>
    x.key === null || y.key === null ? [] : [{ node, x: x.key, y: y.key }],
  );
  const nodes = drawn.flatMap(({ node, x, y }) => [node, x, y]);
  if (drawn.length === 0 || nodes.length > viewLimits.nodes) return [];
  const axis = ({ title, range, borders }: Plan['grid']['x']) => ({ title, range, borders });
  return [
    { kind: 'quadrant', x: axis(grid.x), y: axis(grid.y), fields: grid.fields, points: drawn },
    { kind: 'table', nodes, columns: ['outcome', 'value', 'coverage'] },
  ];
}
