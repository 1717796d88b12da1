import { type Contribution, contributionOf, type Outcome } from '@erfa/scoring-sdk';
import { fieldAt } from './grid';
import type { AxisName, AxisNode, Plan, Point } from './plan';
import type { Scored } from './values';

/** The axes that are scored already, by key. */
export type Placing = Map<string, Scored>;

/** What placing says of a node: its field, if it is a point, and the lines that explain it. */
export interface Placed {
  readonly outcome?: Outcome | null;
  readonly contributions: readonly Contribution[];
}

/** A node without a number of its own: where it is placed, or what is placed below it. */
export function placed(
  plan: Plan,
  key: string,
  below: readonly Scored[],
  placing: Placing,
): Placed {
  const point = plan.points.find(({ node }) => node === key);
  const names = new Set(point ? [point.x.key, point.y.key] : []);
  const holds = ({ node }: Scored): boolean =>
    plan.holders.has(node.key) || (!point && plan.axisOf.has(node.key));
  const inside = below
    .filter(holds)
    .map(({ node }): Contribution => contributionOf(node.key, 'inside', 'counted'));
  const rest = below
    .filter((child) => !holds(child) && !names.has(child.node.key))
    .map(({ node }): Contribution =>
      contributionOf(node.key, 'beside', 'left-out', { reason: 'not-placed' }),
    );
  if (!point) return { contributions: [...inside, ...rest] };
  const [x, y] = [onAxis(plan, point, 'x', placing), onAxis(plan, point, 'y', placing)];
  const outcome = x.cell === null || y.cell === null ? null : fieldAt(plan.grid, x.cell, y.cell);
  const field: Contribution =
    x.cell === null || y.cell === null
      ? contributionOf(key, 'field', 'left-out', { reason: 'axis-without-value' })
      : contributionOf(key, 'field', 'applied', {
          inputs: { column: x.cell + 1, row: y.cell + 1, border: plan.grid.border },
        });
  return { outcome, contributions: [x.line, y.line, ...inside, ...rest, field] };
}

/** Where a point lies on an axis: its cell from 0, null where that is not known. */
function onAxis(
  plan: Plan,
  point: Point,
  name: AxisName,
  placing: Placing,
): { readonly cell: number | null; readonly line: Contribution } {
  const axis: AxisNode = point[name];
  const inputs = { axis: name };
  if (axis.key === null) {
    const missing = { reason: 'axis-missing', inputs };
    return { cell: null, line: contributionOf(point.node, 'axis', 'left-out', missing) };
  }
  const scored = placing.get(axis.key);
  const level = scored?.node.level ?? null;
  if (scored && level !== null) {
    const { value } = scored.node;
    return {
      cell: level - 1,
      line: contributionOf(axis.key, 'axis', 'counted', { value, inputs }),
    };
  }
  const reason = scored?.reason ?? 'no-score';
  if (plan.emptyAxis === 'lowest' && reason === 'nothing-counts') {
    const lowest = { value: plan.grid[name].range.min, reason, inputs };
    return { cell: 0, line: contributionOf(axis.key, 'axis', 'replaced', lowest) };
  }
  return { cell: null, line: contributionOf(axis.key, 'axis', 'left-out', { reason, inputs }) };
}
