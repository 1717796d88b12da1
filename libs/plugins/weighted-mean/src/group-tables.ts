import { row, rowStates } from './ledger';
import type { Plan, PlanNode } from './plan';

/** Rounding modes as small numbers. */
export const roundingCode = { none: 0, 'half-up': 1, 'half-even': 2, truncate: 3 } as const;

/** The largest whole number up to which a double holds every whole number. */
export const safe = Number.MAX_SAFE_INTEGER;

/** From this denominator on a fraction is reduced, so that the next products still fit. */
export const reducedFrom = 2 ** 26;

/** Whether a row that is answered counts, by state: as numbers, to add up without asking. */
export const counts = Float64Array.from({ length: rowStates }, (_, is) =>
  is === row.counted ? 1 : 0,
);

/** Whether a row in a state asks for an answer. */
export const asks = Float64Array.from({ length: rowStates }, (_, is) =>
  is === row.notApplicable || is === row.hidden ? 0 : 1,
);

/** The constants of a plan's nodes, side by side, so that the loop over groups reads nothing but numbers. */
export type GroupTables = ReturnType<typeof groupTables>;

/**
 * Reads a plan into tables.
 *
 * @param unit values times this are whole
 * @param weightUnit weights times this are whole
 * @param substitutes what a row counts in a state other than answered, by node and state; NaN: left out
 */
export function groupTables(
  plan: Plan,
  unit: number,
  weightUnit: number,
  substitutes: Float64Array,
) {
  const { nodes, questions } = plan;
  const flags = (of: (node: PlanNode) => boolean): Uint8Array =>
    Uint8Array.from(nodes, (node) => (of(node) ? 1 : 0));
  const numbers = (of: (node: PlanNode, at: number) => number): Float64Array =>
    Float64Array.from(nodes, of);
  const weight = numbers((node) => Math.round(node.weightNumber * weightUnit));
  const total = ({ rows }: PlanNode): number =>
    rows.reduce((sum, at) => sum + (weight[at] ?? 0), 0);
  const isLeaf = ({ rows }: PlanNode): boolean => rows.every((at) => at < questions);
  const isReplacing = ({ rows }: PlanNode): boolean =>
    rows.some((at) =>
      substitutes.subarray(at * rowStates, (at + 1) * rowStates).some((n) => !Number.isNaN(n)),
    );
  const power = ({ policy }: PlanNode): number => 10 ** policy.rounding.place;
  const isPlain = (node: PlanNode): boolean => {
    const { policy, open, range } = node;
    const bottom = total(node) * unit;
    return (
      isLeaf(node) &&
      !isReplacing(node) &&
      !open &&
      policy.emptyGroup === 'no-score' &&
      policy.rounding.mode === 'half-up' &&
      range.min >= 0 &&
      bottom <= reducedFrom &&
      2 * power(node) * bottom * Math.max(range.max, 1) + bottom <= safe
    );
  };
  let count = 0;
  const rowsTo = nodes.map(({ rows }) => (count += rows.length));
  return {
    weight,
    /** All rows are questions, and so stand side by side: `first` up to `end`. */
    leaf: flags(isLeaf),
    /** A leaf that needs none of the checks: no figure of its rows can grow too large or fall below 0. */
    plain: flags((node) => node.scale === undefined && isPlain(node)),
    /** All rows are groups, of whose mean only the shown figure may be wanted. */
    above: flags(
      (node) =>
        node.rows.length > 0 &&
        node.rows.every((at) => at >= questions) &&
        !node.open &&
        node.policy.rounding.mode !== 'none',
    ),
    /** A group of groups whose denominators together may outgrow a double. */
    wide: flags(({ rows, open, range, policy }) => {
      const size = Math.max(Math.abs(range.min), Math.abs(range.max), 1);
      const product = rows.reduce((all, at) => all * total(nodes[at] as PlanNode) * unit, size);
      const apart = rows.every((at) => at >= questions);
      return apart && !open && product * 2 * 10 ** policy.rounding.place > safe;
    }),
    first: Int32Array.from(nodes, (node) => node.rows[0] ?? 0),
    end: Int32Array.from(nodes, (node) => (node.rows.at(-1) ?? -1) + 1),
    /** Some row counts although it is not answered. */
    replaces: flags(isReplacing),
    /** The rows of all nodes, one after the other: those of a node from `rowsFrom` up to `rowsTo`. */
    rows: Int32Array.from(nodes.flatMap((node) => node.rows)),
    rowsFrom: Int32Array.from(rowsTo, (to, at) => to - (nodes[at]?.rows.length ?? 0)),
    rowsTo: Int32Array.from(rowsTo),
    rowTotal: numbers(total),
    open: flags((node) => node.open),
    asShown: flags((node) => node.policy.asShown),
    missingEnds: flags((node) => node.policy.missingGroupEnds),
    emptyEnds: flags((node) => node.policy.emptyGroup === 'no-score'),
    coverTop: numbers((node) => Number(node.policy.minimumCoverage.n)),
    coverBottom: numbers((node) => Number(node.policy.minimumCoverage.d)),
    mode: Uint8Array.from(nodes, (node) => roundingCode[node.policy.rounding.mode]),
    power: numbers(power),
    min: numbers((node) => node.range.min),
    max: numbers((node) => node.range.max),
  };
}
