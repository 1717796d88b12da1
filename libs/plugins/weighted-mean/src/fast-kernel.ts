import {
  compare,
  type Exact,
  nearestToZero,
  type Scale,
  scaleRange,
  shareBounds,
} from '@erfa/scoring-sdk';
import { ending, type Ledger, row, rowStates } from './ledger';
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
  /**
   * Fills the groups of a ledger from the states and scaled values of the questions.
   *
   * @returns false when the figures do not fit; the sheet is then to be scored exactly.
   */
  readonly fill: (states: Uint8Array, values: Float64Array, ledger: Ledger) => boolean;
}

const safe = Number.MAX_SAFE_INTEGER;
/** Models whose scaled figures exceed these go to the exact kernel at once. */
const largest = { unit: 1e6, weight: 1e6, total: 2 ** 40 };

const roundingCode = { none: 0, 'half-up': 1, 'half-even': 2, truncate: 3 } as const;

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
    fill: kernel(plan, unit, weightUnit, substitutes),
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

/** The constants of the groups, side by side, so that the loop reads nothing but numbers. */
function groupTables(plan: Plan, weight: Float64Array, substitutes: Float64Array) {
  const { nodes, questions } = plan;
  const flags = (of: (node: PlanNode) => boolean): Uint8Array =>
    Uint8Array.from(nodes, (node) => (of(node) ? 1 : 0));
  const numbers = (of: (node: PlanNode, at: number) => number): Float64Array =>
    Float64Array.from(nodes, of);
  return {
    /** All rows are questions, and so stand side by side: `first` up to `end`. */
    leaf: flags((node) => node.rows.every((at) => at < questions)),
    first: Int32Array.from(nodes, (node) => node.rows[0] ?? 0),
    end: Int32Array.from(nodes, (node) => (node.rows.at(-1) ?? -1) + 1),
    /** Some row counts although it is not answered. */
    replaces: flags((node) =>
      node.rows.some((at) =>
        substitutes.subarray(at * rowStates, (at + 1) * rowStates).some((n) => !Number.isNaN(n)),
      ),
    ),
    rows: nodes.map((node) => Int32Array.from(node.rows)),
    rowTotal: numbers((node) => node.rows.reduce((sum, at) => sum + (weight[at] ?? 0), 0)),
    open: flags((node) => node.open),
    asShown: flags((node) => node.policy.asShown),
    missingEnds: flags((node) => node.policy.missingGroupEnds),
    emptyEnds: flags((node) => node.policy.emptyGroup === 'no-score'),
    coverTop: numbers((node) => Number(node.policy.minimumCoverage.n)),
    coverBottom: numbers((node) => Number(node.policy.minimumCoverage.d)),
    mode: Uint8Array.from(nodes, (node) => roundingCode[node.policy.rounding.mode]),
    power: numbers((node) => 10 ** node.policy.rounding.place),
    min: numbers((node) => node.range.min),
    max: numbers((node) => node.range.max),
  };
}

function kernel(
  plan: Plan,
  unit: number,
  weightUnit: number,
  substitutes: Float64Array,
): FastKernel['fill'] {
  const size = plan.nodes.length;
  const { questions } = plan;
  const weight = Float64Array.from(plan.nodes, (node) =>
    Math.round(node.weightNumber * weightUnit),
  );
  const tables = groupTables(plan, weight, substitutes);
  const { leaf, first, end: last, replaces, rows, rowTotal, open, asShown } = tables;
  const { missingEnds, emptyEnds, coverTop, coverBottom, mode, power, min, max } = tables;
  /** The shown value as a whole number over `power`, for parents that go on with it. */
  const shownTop = new Float64Array(size);

  return (states, values, ledger) => {
    const { state, num, den, shown, answered, expected, ending: end } = ledger;
    for (let at = questions; at < size; at += 1) {
      let top = 0;
      let bottom = unit;
      let weights = 0;
      let given = 0;
      let asked = 0;
      let missing = false;
      if (leaf[at] === 1) {
        const stop = last[at] as number;
        const substituting = replaces[at] === 1;
        for (let q = first[at] as number; q < stop; q += 1) {
          const is = states[q] as number;
          if (is === row.counted) {
            const w = weight[q] as number;
            top += w * (values[q] as number);
            weights += w;
            given += 1;
            asked += 1;
          } else {
            if (is !== row.notApplicable && is !== row.hidden) asked += 1;
            if (!substituting) continue;
            const value = substitutes[q * rowStates + is] as number;
            // NaN: the row is left out.
            if (value !== value) continue;
            const w = weight[q] as number;
            top += w * value;
            weights += w;
          }
        }
      } else {
        bottom = 0;
        const list = rows[at] as Int32Array;
        for (let k = 0; k < list.length; k += 1) {
          const child = list[k] as number;
          let value: number;
          let over: number;
          if (child < questions) {
            const is = states[child] as number;
            if (is === row.counted) given += 1;
            if (is !== row.notApplicable && is !== row.hidden) asked += 1;
            value =
              is === row.counted
                ? (values[child] as number)
                : (substitutes[child * rowStates + is] as number);
            if (value !== value) continue;
            over = unit;
          } else {
            given += answered[child] as number;
            asked += expected[child] as number;
            if (state[child] !== row.counted) {
              if ((expected[child] as number) > 0 && weight[child] !== 0) missing = true;
              continue;
            }
            const rounded = asShown[at] === 1 && mode[child] !== roundingCode.none;
            value = rounded ? (shownTop[child] as number) : (num[child] as number);
            over = rounded ? (power[child] as number) : (den[child] as number);
          }
          const w = weight[child] as number;
          if (w === 0) continue;
          weights += w;
          if (bottom === 0) bottom = over;
          if (over === bottom) {
            top += w * value;
          } else {
            const left = top * over;
            const right = w * value * bottom;
            bottom *= over;
            if (Math.abs(left) > safe || Math.abs(right) > safe || bottom > safe) return false;
            top = left + right;
          }
          if (Math.abs(top) > safe) return false;
        }
        if (bottom === 0) bottom = unit;
      }
      answered[at] = given;
      expected[at] = asked;
      end[at] = ending.none;
      if (given * (coverBottom[at] as number) < (coverTop[at] as number) * asked) {
        end[at] = ending.coverage;
      } else if (missing && missingEnds[at] === 1) {
        end[at] = ending.missingGroup;
      } else if (weights === 0) {
        // A replaced value need not be a whole number here: rare enough for the exact kernel.
        if (emptyEnds[at] === 0) return false;
        end[at] = ending.empty;
      }
      if (end[at] !== ending.none) {
        state[at] = row.noScore;
        shown[at] = 0;
        continue;
      }
      if (open[at] === 1) {
        // The range of a sum is that of the rows that count; only the whole one is known here.
        if (weights !== rowTotal[at]) return false;
        bottom *= weightUnit;
      } else {
        bottom *= weights;
      }
      if (bottom > 2 ** 26) {
        const shared = divisor(Math.abs(top), bottom);
        top /= shared;
        bottom /= shared;
      }
      const p = power[at] as number;
      const length = Math.abs(top);
      if (2 * length * p + bottom > safe || 2 * bottom > safe) return false;
      const how = mode[at] as number;
      let digits = 0;
      let value: number;
      if (how === roundingCode.none) {
        value = top / bottom;
      } else {
        digits =
          how === roundingCode['half-up']
            ? Math.floor((2 * length * p + bottom) / (2 * bottom))
            : roundedDigits(how, length, bottom, p);
        if (top < 0) digits = -digits;
        value = digits / p;
      }
      // Rounding past the end of the range is cut off, which the exact kernel does.
      if (value < (min[at] as number) || value > (max[at] as number)) return false;
      state[at] = row.counted;
      num[at] = top;
      den[at] = bottom;
      shown[at] = value === 0 ? 0 : value;
      shownTop[at] = digits;
    }
    return true;
  };
}

/** The digits of `size / bottom` times `power`, cut off or to even, all whole and below 2⁵³. */
function roundedDigits(mode: number, size: number, bottom: number, power: number): number {
  const whole = Math.floor((size * power) / bottom);
  if (mode !== roundingCode['half-even']) return whole;
  const rest = 2 * (size * power - whole * bottom);
  return rest > bottom || (rest === bottom && whole % 2 === 1) ? whole + 1 : whole;
}

function divisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
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
