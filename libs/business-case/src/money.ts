/**
 * An amount of money in whole øre (1/100 kr.), exact: sums are whole numbers and never drift. At most
 * 90,071,992,547,409.91 kr. either way, which is what a double holds exactly. An outgoing amount is
 * negative, an incoming one positive.
 */
export type Money = number;

/** The largest amount either way, in øre. */
export const mostMoney: Money = Number.MAX_SAFE_INTEGER;

/**
 * Rounds an amount that a formula came to, in øre, half away from zero: 0.5 øre is 1 øre, −0.5 øre is −1
 * øre, so that a saving and a cost of the same size stay of the same size.
 *
 * @throws RangeError for what is no number, or more than {@link mostMoney}
 */
export function roundedMoney(amount: number): Money {
  const rounded = Math.sign(amount) * Math.round(Math.abs(amount));
  if (!Number.isSafeInteger(rounded)) throw new RangeError(`No amount of money: ${amount}`);
  // Nothing owed is 0, not −0.
  return rounded + 0;
}

/**
 * A fraction of øre as whole ones, exact before it is rounded: half away from zero.
 *
 * @param parts above 0
 * @throws RangeError where it is more than {@link mostMoney}
 */
export function roundedQuotient(terms: bigint, parts: bigint): Money {
  const size = terms < 0n ? -terms : terms;
  const rounded = Number((2n * size + parts) / (2n * parts));
  return demandMoney(terms < 0n ? -rounded : rounded) + 0;
}

/**
 * A product of whole numbers over one whole number, as whole øre: exact before it is rounded, half away from zero, whatever the
 * size of the factors.
 *
 * @param factors whole numbers from 0
 * @param parts a whole number above 0
 * @throws RangeError where it is more than {@link mostMoney}
 */
export function roundedShare(factors: readonly number[], parts: number): Money {
  const product = factors.reduce((whole, factor) => whole * factor, 1);
  // Doubles hold all of it exactly, and are many times faster than large integers.
  if (2 * product + parts <= Number.MAX_SAFE_INTEGER) {
    const doubled = 2 * product + parts;
    return (doubled - (doubled % (2 * parts))) / (2 * parts);
  }
  return roundedQuotient(
    factors.reduce((whole, factor) => whole * BigInt(factor), 1n),
    BigInt(parts),
  );
}

/** @throws RangeError for what is no whole number of øre */
export function demandMoney(amount: Money): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`No whole number of øre: ${amount}`);
  return amount;
}

/** The sum of amounts, exact. @throws RangeError where it is more than {@link mostMoney} */
export const sumOf = (amounts: readonly Money[]): Money =>
  amounts.reduce((sum, amount) => demandMoney(sum + demandMoney(amount)), 0);
