import {
  compare,
  divide,
  exact,
  type Exact,
  exactZero,
  isJsonObject,
  type Json,
  type JsonObject,
  multiply,
  type QuestionNode,
  type Scale,
  scaleKeysOf,
  scaleRange,
  subtract,
  valueAt,
} from '@erfa/scoring-sdk';
import type { Policy } from './policy';

/** What the answers to one question cost. */
export interface Cost {
  /** What is taken for a value on the question's scale. */
  readonly of: (value: Exact) => Exact;
  /** The most that is taken: for what is not met at all. */
  readonly most: Exact;
  /** The value from which a question is met, for a veto. */
  readonly required: Exact;
}

/** One row of a table of costs: from this value on, this much. */
interface Row {
  readonly from: Exact;
  readonly cost: Exact;
}

/**
 * Reads what a question costs: by the keys of its steps or options, by a table from value to cost, else
 * its weight. A better answer never costs more, whatever a table says: what counts is the lowest cost
 * of all rows the answer has passed.
 */
export function costOf(question: QuestionNode, scale: Scale, policy: Policy): Cost {
  const { min, max } = scaleRange(scale);
  const required = valueAt(scale, policy.metFrom);
  const rows = tableOf(question.attributes ?? {}, scale);
  if (rows.length > 0) {
    const of = (value: Exact): Exact => fromTable(rows, value);
    return { of, required, most: of(exact(min)) };
  }
  const weight = exact(question.weight ?? 1);
  const span = subtract(exact(max), exact(min));
  const of = (value: Exact): Exact => {
    if (compare(value, required) >= 0) return exactZero;
    if (policy.grading === 'all-or-nothing' || span.n === 0n) return weight;
    return multiply(weight, divide(subtract(exact(max), value), span));
  };
  return { of, required, most: compare(required, exact(min)) <= 0 ? exactZero : weight };
}

/** The rows of `deductionByKey` and `deductionFrom`, lowest value first. */
function tableOf(attributes: JsonObject, scale: Scale): Row[] {
  const { deductionByKey, deductionFrom } = attributes;
  const list = Array.isArray(deductionFrom) ? (deductionFrom as readonly Json[]) : [];
  const byValue = list.flatMap((row): Row[] => {
    const { from, deduction } = isJsonObject(row) ? (row as JsonObject) : {};
    return typeof from === 'number' && typeof deduction === 'number'
      ? [{ from: exact(from), cost: exact(deduction) }]
      : [];
  });
  const byKey = isJsonObject(deductionByKey) ? rowsByKey(deductionByKey as JsonObject, scale) : [];
  return [...byKey, ...byValue].sort((a, b) => compare(a.from, b.from));
}

/** One row a step or option; what the author does not name costs nothing. */
function rowsByKey(costs: JsonObject, scale: Scale): Row[] {
  const known = new Set(scaleKeysOf(scale));
  if (!Object.keys(costs).some((key) => known.has(key))) return [];
  const places =
    scale.kind === 'steps'
      ? scale.steps.map(({ key, value }) => ({ key, value }))
      : scale.kind === 'options'
        ? scale.options.map(({ key, weight }) => ({ key, value: weight }))
        : [];
  return places.map(({ key, value }) => {
    const cost = Object.hasOwn(costs, key) ? costs[key] : 0;
    return { from: exact(value), cost: typeof cost === 'number' ? exact(cost) : exactZero };
  });
}

/** The lowest cost of the rows up to the value; below the first row, the first row's. */
function fromTable(rows: readonly Row[], value: Exact): Exact {
  const [first, ...rest] = rows;
  if (!first) return exactZero;
  return rest
    .filter(({ from }) => compare(from, value) <= 0)
    .reduce((lowest, { cost }) => (compare(cost, lowest) < 0 ? cost : lowest), first.cost);
}
