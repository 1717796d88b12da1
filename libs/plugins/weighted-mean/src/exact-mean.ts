import {
  add,
  clampTo,
  divide,
  exact,
  exactZero,
  fraction,
  multiply,
  roundExact,
  toNumber,
} from '@erfa/scoring-sdk';
import type { GroupTables } from './group-tables';
import { ending, type Ledger, row } from './ledger';
import type { Plan } from './plan';

/**
 * The mean of a group of groups whose fractions together outgrow a double, in fractions of unlimited
 * size: one group of a large model, where all below it was done in doubles. For the root alone, since
 * its fraction is not kept for a parent.
 *
 * @returns a function that fills in the group, or says false where it comes to no mean
 */
export function exactMean(
  plan: Plan,
  tables: GroupTables,
): (at: number, ledger: Ledger) => boolean {
  const { rows, rowsFrom, rowsTo, weight, asShown, missingEnds, coverTop, coverBottom } = tables;
  return (at, { state, num, den, shown, answered, expected, ending: end }) => {
    const node = plan.nodes[at];
    if (!node) return false;
    let [total, weights, given, asked] = [exactZero, 0, 0, 0];
    let missing = false;
    for (const child of rows.subarray(rowsFrom[at], rowsTo[at])) {
      given += answered[child] ?? 0;
      asked += expected[child] ?? 0;
      const w = weight[child] ?? 0;
      if (state[child] !== row.counted) {
        missing ||= (expected[child] ?? 0) > 0 && w !== 0;
        continue;
      }
      const value =
        asShown[at] === 1
          ? exact(shown[child] ?? 0)
          : fraction(BigInt(num[child] ?? 0), BigInt(den[child] ?? 1));
      total = add(total, multiply(exact(w), value));
      weights += w;
    }
    if (weights === 0 || (missing && missingEnds[at] === 1)) return false;
    if (given * (coverBottom[at] ?? 1) < (coverTop[at] ?? 0) * asked) return false;
    const raw = divide(total, exact(weights));
    answered[at] = given;
    expected[at] = asked;
    end[at] = ending.none;
    state[at] = row.counted;
    num[at] = toNumber(raw);
    den[at] = 1;
    shown[at] = toNumber(clampTo(roundExact(raw, node.policy.rounding), node)) || 0;
    return true;
  };
}
