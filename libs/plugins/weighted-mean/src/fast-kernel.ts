import { compare, type Exact, type Scale } from '@erfa/scoring-sdk';
import { ending, type Ledger, row, rowStates } from './ledger';
import type { Plan, PlanNode } from './plan';
import { zeroOf } from './policy';

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
   * Fills the groups of a ledger whose questions hold a state each and, where counted, `num`.
   *
   * @returns false when the figures do not fit; the ledger is then to be filled exactly.
   */
  readonly fill: (ledger: Ledger) => boolean;
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

function kernel(
  plan: Plan,
  unit: number,
  weightUnit: number,
  substitutes: Float64Array,
): FastKernel['fill'] {
  const { nodes } = plan;
  const whole = (value: number, by: number): number => Math.round(value * by);
  const groups = Int32Array.from(nodes.flatMap((node, at) => (node.scale ? [] : [at])));
  const rows = Int32Array.from(nodes.flatMap((node) => node.rows));
  const rowEnd = new Int32Array(nodes.length);
  nodes.reduce((end, node, at) => (rowEnd[at] = end + node.rows.length), 0);
  const children = nodes.map((node) => Int32Array.from(node.children));
  const leaf = nodes.map((node) => node.rows.every((at) => nodes[at]?.scale !== undefined));
  // Counts are taken along with the rows where rows and children are the same questions.
  const plain = nodes.map((node, at) => leaf[at] === true && node.policy.rule !== 'pool');
  const weight = Float64Array.from(nodes, (node) => whole(node.weightNumber, weightUnit));
  const rowWeight = Float64Array.from(rows, (at) => weight[at] ?? 0);
  const rowTotal = nodes.map((node) => node.rows.reduce((sum, at) => sum + (weight[at] ?? 0), 0));
  const isQuestion = Uint8Array.from(nodes, (node) => (node.scale ? 1 : 0));
  const open = Uint8Array.from(nodes, (node) => (node.open ? 1 : 0));
  const asShown = Uint8Array.from(nodes, (node) => (node.policy.asShown ? 1 : 0));
  const coverTop = nodes.map((node) => Number(node.policy.minimumCoverage.n));
  const coverBottom = nodes.map((node) => Number(node.policy.minimumCoverage.d));
  const mode = Uint8Array.from(nodes, (node) => roundingCode[node.policy.rounding.mode]);
  const power = Float64Array.from(nodes, (node) => 10 ** node.policy.rounding.place);
  const asks = Uint8Array.from({ length: rowStates }, (_, state) =>
    state === row.notApplicable || state === row.hidden ? 0 : 1,
  );
  const missingEnds = nodes.map(
    (node) => node.policy.missingGroupEnds && node.policy.rule !== 'pool',
  );
  const emptyPolicy = nodes.map((node) => node.policy.emptyGroup);
  /** The shown value as a whole number over `power`, for parents that go on with it. */
  const shownTop = new Float64Array(nodes.length);

  return (ledger) => {
    const { state, num, den, raw, shown, answered, expected, ending: end } = ledger;
    const { min, max, replacement } = ledger;
    for (let g = 0; g < groups.length; g += 1) {
      const at = groups[g] as number;
      const last = rowEnd[at] as number;
      let top = 0;
      let bottom = unit;
      let weights = 0;
      let [given, asked, missing] = [0, 0, false];
      let k = last - (nodes[at] as PlanNode).rows.length;
      if (leaf[at]) {
        for (; k < last; k += 1) {
          const child = rows[k] as number;
          const is = state[child] as number;
          const value =
            is === row.counted
              ? (num[child] as number)
              : (substitutes[child * rowStates + is] as number);
          given += is === row.counted ? 1 : 0;
          asked += asks[is] as number;
          // NaN: the row is left out.
          if (value === value) {
            const w = rowWeight[k] as number;
            top += w * value;
            weights += w;
          }
        }
      } else {
        bottom = 0;
        for (; k < last; k += 1) {
          const child = rows[k] as number;
          const is = state[child] as number;
          let value: number;
          let over: number;
          if (isQuestion[child] === 1) {
            value =
              is === row.counted
                ? (num[child] as number)
                : (substitutes[child * rowStates + is] as number);
            if (value !== value) continue;
            over = unit;
          } else {
            if (is !== row.counted) continue;
            const rounded = asShown[at] === 1 && mode[child] !== roundingCode.none;
            value = rounded ? (shownTop[child] as number) : (num[child] as number);
            over = rounded ? (power[child] as number) : (den[child] as number);
          }
          const w = rowWeight[k] as number;
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
      if (!plain[at]) {
        given = 0;
        asked = 0;
        for (const child of children[at] as Int32Array) {
          const is = state[child] as number;
          if (isQuestion[child] === 1) {
            given += is === row.counted ? 1 : 0;
            asked += asks[is] as number;
          } else {
            given += answered[child] as number;
            asked += expected[child] as number;
            if (is === row.noScore && (expected[child] as number) > 0 && weight[child] !== 0) {
              missing = true;
            }
          }
        }
      }
      answered[at] = given;
      expected[at] = asked;
      replacement[at] = NaN;
      end[at] = ending.none;
      if (given * (coverBottom[at] as number) < (coverTop[at] as number) * asked) {
        end[at] = ending.coverage;
      } else if (missing && missingEnds[at]) {
        end[at] = ending.missingGroup;
      } else if (weights === 0) {
        // A replaced value need not be a whole number here: rare enough for the exact kernel.
        if (emptyPolicy[at] !== 'no-score') return false;
        end[at] = ending.empty;
      }
      if (end[at] !== ending.none) {
        state[at] = row.noScore;
        raw[at] = 0;
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
      const size = Math.abs(top);
      if (2 * size * p + bottom > safe || 2 * bottom > safe) return false;
      const digits = roundedDigits(mode[at] as number, size, bottom, p);
      const exactValue = top / bottom;
      const value = mode[at] === roundingCode.none ? exactValue : (top < 0 ? -digits : digits) / p;
      // Rounding past the end of the range is cut off, which the exact kernel does.
      if (value < (min[at] as number) || value > (max[at] as number)) return false;
      state[at] = row.counted;
      num[at] = top;
      den[at] = bottom;
      raw[at] = exactValue;
      shown[at] = value === 0 ? 0 : value;
      shownTop[at] = top < 0 ? -digits : digits;
    }
    return true;
  };
}

/** The rounded digits of `size / bottom` times `power`, all whole and checked to stay below 2⁵³. */
function roundedDigits(mode: number, size: number, bottom: number, power: number): number {
  if (mode === roundingCode['half-up']) {
    return Math.floor((2 * size * power + bottom) / (2 * bottom));
  }
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
    if (policy.unansweredIsZero) set(row.unanswered, zeroOf(min, max));
    if (policy.dontKnowIsZero) set(row.dontKnow, zeroOf(min, max));
    // Without targets in the sheet, "as target" is "as maximum"; with them the exact kernel works.
    if (policy.notApplicable !== 'excluded') set(row.notApplicable, max);
  });
  return table;
}
