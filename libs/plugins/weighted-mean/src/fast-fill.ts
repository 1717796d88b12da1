import { certifiedDigits } from './certified-digits';
import { exactMean } from './exact-mean';
import { asks, counts, groupTables, reducedFrom, roundingCode, safe } from './group-tables';
import { ending, type Ledger, row, rowStates } from './ledger';
import type { Plan } from './plan';

/**
 * Fills groups of a ledger from the states and scaled values of the questions (0 where not answered).
 *
 * @param groups which ones, by index, children before parents; what lies below them is filled already
 * @param figuresOnly true where nobody asks for the root's value before rounding: it is not filled in
 * @returns false when the figures do not fit; the sheet is then to be scored exactly.
 */
export type Fill = (
  states: Uint8Array,
  values: Float64Array,
  ledger: Ledger,
  groups: Int32Array,
  figuresOnly: boolean,
) => boolean;

/** Compiles the loop that does the arithmetic of a plan. */
export function fillOf(
  plan: Plan,
  unit: number,
  weightUnit: number,
  substitutes: Float64Array,
): Fill {
  const size = plan.nodes.length;
  const { questions } = plan;
  const tables = groupTables(plan, unit, weightUnit, substitutes);
  const {
    weight,
    leaf,
    plain,
    first,
    end: last,
    replaces,
    rows,
    rowsFrom,
    rowsTo,
    rowTotal,
    open,
    asShown,
  } = tables;
  const { above, wide, missingEnds, emptyEnds, coverTop, coverBottom, mode, power, min, max } =
    tables;
  const takes = counts;
  const wants = asks;
  const exactly = exactMean(plan, tables);

  return (states, values, ledger, groups, figuresOnly) => {
    const { state, num, den, shown, shownTop, answered, expected, ending: end } = ledger;
    for (let g = 0; g < groups.length; g += 1) {
      const at = groups[g] as number;
      if (plain[at] === 1) {
        let top = 0;
        let weights = 0;
        let given = 0;
        let asked = 0;
        const stop = last[at] as number;
        // No branch depends on an answer: wrongly foreseen ones would cost more than all the rest.
        for (let q = first[at] as number; q < stop; q += 1) {
          const is = states[q] as number;
          const take = takes[is] as number;
          const w = weight[q] as number;
          top += w * (values[q] as number);
          weights += w * take;
          given += take;
          asked += wants[is] as number;
        }
        answered[at] = given;
        expected[at] = asked;
        const short = given * (coverBottom[at] as number) < (coverTop[at] as number) * asked;
        if (short || weights === 0) {
          end[at] = short ? ending.coverage : ending.empty;
          state[at] = row.noScore;
          shown[at] = 0;
          continue;
        }
        const bottom = weights * unit;
        const p = power[at] as number;
        const digits = Math.floor((2 * p * top + bottom) / (2 * bottom));
        const value = digits / p;
        if (value < (min[at] as number) || value > (max[at] as number)) return false;
        end[at] = ending.none;
        state[at] = row.counted;
        num[at] = top;
        den[at] = bottom;
        shown[at] = value;
        shownTop[at] = digits;
        continue;
      }
      if (figuresOnly && at === size - 1 && above[at] === 1) {
        const start = rowsFrom[at] as number;
        const stop = rowsTo[at] as number;
        const rounded = asShown[at] === 1;
        let total = 0;
        let length = 0;
        let weights = 0;
        let given = 0;
        let asked = 0;
        let missing = false;
        for (let k = start; k < stop; k += 1) {
          const child = rows[k] as number;
          const w = weight[child] as number;
          given += answered[child] as number;
          asked += expected[child] as number;
          if (state[child] === row.counted) {
            const value = rounded
              ? (shown[child] as number)
              : (num[child] as number) / (den[child] as number);
            total += w * value;
            length += w * Math.abs(value);
            weights += w;
          } else if ((expected[child] as number) > 0 && w !== 0) {
            missing = true;
          }
        }
        const short = given * (coverBottom[at] as number) < (coverTop[at] as number) * asked;
        if (!short && weights > 0 && !(missing && missingEnds[at] === 1)) {
          const p = power[at] as number;
          const offset = mode[at] === roundingCode.truncate ? 0 : 0.5;
          const value = certifiedDigits(total, length, weights, stop - start, p, offset) / p;
          // Never so for NaN.
          if (value >= (min[at] as number) && value <= (max[at] as number)) {
            answered[at] = given;
            expected[at] = asked;
            end[at] = ending.none;
            state[at] = row.counted;
            shown[at] = value === 0 ? 0 : value;
            continue;
          }
        }
      }
      if (at === size - 1 && wide[at] === 1 && exactly(at, ledger)) continue;
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
          const w = weight[q] as number;
          given += counts[is] as number;
          asked += asks[is] as number;
          let value = values[q] as number;
          if (is !== row.counted) {
            if (!substituting) continue;
            value = substitutes[q * rowStates + is] as number;
            // NaN: the row is left out.
            if (value !== value) continue;
          }
          top += w * value;
          weights += w;
        }
      } else {
        bottom = 0;
        const stop = rowsTo[at] as number;
        for (let k = rowsFrom[at] as number; k < stop; k += 1) {
          const child = rows[k] as number;
          let value: number;
          let over: number;
          if (child < questions) {
            const is = states[child] as number;
            given += counts[is] as number;
            asked += asks[is] as number;
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
      if (bottom > reducedFrom) {
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
