import {
  compare,
  type Exact,
  nearestToZero,
  type Scale,
  scaleRange,
  shareBounds,
} from '@erfa/scoring-sdk';
import { type Fill, fillOf } from './fast-fill';
import { row, rowStates } from './ledger';
import type { Plan, PlanNode } from './plan';

/**
 * The same arithmetic as the exact kernel, in whole numbers that a double holds exactly: values and
 * weights are scaled to integers, a value is a numerator over a denominator, and every product is
 * checked against 2⁵³. Where a check fails, or where a model mixes scales under one group, `fill`
 * returns false and the exact kernel does the sheet. So both give the same bits, one of them sooner.
 */
export interface FastKernel {
  /** Values times this are whole numbers. */
  readonly unit: number;
  /** What a question counts in a state other than answered; NaN where it is left out. */
  readonly substitute: (at: number, state: number) => number;
  readonly fill: Fill;
}

const safe = Number.MAX_SAFE_INTEGER;
/** Models whose scaled figures exceed these go to the exact kernel at once. */
const largest = { unit: 1e6, weight: 1e6, total: 2 ** 40 };

/** Compiles the fast kernel of a plan; undefined for models it cannot do. */
export function fastKernelOf(plan: Plan): FastKernel | undefined {
  const unit = commonUnit(plan.nodes.flatMap((node) => (node.scale ? numbersOf(node.scale) : [])));
  const weightUnit = commonUnit(plan.nodes.map((node) => node.weightNumber));
  if (unit === undefined || weightUnit === undefined || unit > largest.unit) return undefined;
  if (weightUnit > largest.weight) return undefined;
  for (const node of plan.nodes) {
    // A share of what is attainable has another denominator: rare enough for the exact kernel.
    if (node.policy.rule === 'attained') return undefined;
    if (!node.scale && !alike(plan, node, unit * weightUnit)) return undefined;
  }
  const substitutes = substitutesOf(plan, unit);
  return {
    unit,
    substitute: (at, state) => (substitutes[at * rowStates + state] ?? NaN) / unit,
    fill: fillOf(plan, unit, weightUnit, substitutes),
  };
}

/** Whether all rows of a group lie on its own range, with figures of a bearable size. */
function alike(plan: Plan, node: PlanNode, factor: number): boolean {
  let total = 0;
  for (const at of node.rows) {
    const below = plan.nodes[at];
    if (!below) return false;
    const same = compare(below.min, node.min) === 0 && compare(below.max, node.max) === 0;
    if (!node.open && !same) return false;
    total += below.weightNumber * Math.max(Math.abs(below.range.min), Math.abs(below.range.max), 1);
  }
  return total * factor <= largest.total;
}

function numbersOf(scale: Scale): number[] {
  switch (scale.kind) {
    case 'range':
      return [scale.min, scale.max, scale.step ?? 1];
    case 'steps':
      return scale.steps.map((step) => step.value);
    case 'bands':
      return scale.bands.map((band) => band.value);
    case 'ladder':
      return [scale.base ?? 0, ...scale.levels.map((level) => level.value)];
    case 'options':
      return scale.options.map((option) => option.weight);
    case 'boolean':
      return [scale.no ?? 0, scale.yes ?? 1];
    case 'date':
      return 'table' in scale.counts ? scale.counts.table.map((row) => row.value) : [1];
    case 'share': {
      const { min, max } = shareBounds(scale);
      const counted = scale.counts === 'share' ? 100 : 1;
      return [min, max, scale.step ?? 1].map((percent) => percent / counted);
    }
    case 'threshold':
    case 'text':
      // Fractions of a threshold are seldom whole at any unit: such sheets are scored exactly.
      return [scaleRange(scale).max];
  }
}

/** The smallest power of ten that makes all the decimals whole; undefined above 10⁹. */
function commonUnit(values: readonly number[]): number | undefined {
  for (let unit = 1; unit <= 1e9; unit *= 10) {
    if (values.every((value) => isWhole(value, unit))) return unit;
  }
  return undefined;
}

/** True when `value` times the power of ten is a whole number, taken as the decimal it is written as. */
export function isWhole(value: number, unit: number): boolean {
  const scaled = Math.round(value * unit);
  return Math.abs(scaled) <= safe && scaled / unit === value;
}

/** What a question counts when it is not answered, as a whole number; NaN where it is left out. */
function substitutesOf(plan: Plan, unit: number): Float64Array {
  const table = new Float64Array(plan.nodes.length * rowStates).fill(NaN);
  plan.nodes.forEach((node, at) => {
    if (!node.scale) return;
    const { policy, min, max } = node;
    const set = (state: number, value: Exact): void => {
      table[at * rowStates + state] = Math.round((Number(value.n) / Number(value.d)) * unit);
    };
    if (policy.unansweredIsZero) set(row.unanswered, nearestToZero({ min, max }));
    if (policy.dontKnowIsZero) set(row.dontKnow, nearestToZero({ min, max }));
    // Without targets in the sheet, "as target" is "as maximum"; with them the exact kernel works.
    if (policy.notApplicable === 'zero') {
      set(row.notApplicable, nearestToZero({ min, max }));
    } else if (policy.notApplicable !== 'excluded') set(row.notApplicable, max);
  });
  return table;
}
