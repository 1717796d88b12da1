import type { CashFlow } from './present-value';

/** The internal rate of return of a cash flow, where there is one. */
export type InternalRate =
  | { readonly kind: 'one'; readonly rate: number }
  /** There are several rates at which the flow is worth nothing: none of them can be said to be it. */
  | { readonly kind: 'several'; readonly rates: readonly number[] }
  /** Money moves one way only, or there is none: no rate makes that worth nothing. */
  | { readonly kind: 'none'; readonly why: 'one-way' | 'nothing' }
  /** The flow turns, and no rate between {@link lowestRate} and {@link highestRate} makes it worth nothing. */
  | { readonly kind: 'none'; readonly why: 'out-of-range' };

/** Rates are looked for from −99 % a year. */
export const lowestRate = -0.99;
/** Rates are looked for up to 1,000 % a year. */
export const highestRate = 10;

/**
 * The internal rate of return: the rate r with Σ amount(t) / (1 + r)^t = 0. All of them between
 * {@link lowestRate} and {@link highestRate} are found, and it is said when there is none or more than one.
 *
 * With v = 1 / (1 + r) the sum is a polynomial in v. Between two neighbouring places where its slope is
 * zero it only rises or only falls, so that it crosses zero there at most once, which halving finds; the
 * slope's zeros are found in the same way, degree by degree (Rolle).
 */
export function internalRate(flow: CashFlow): InternalRate {
  const moving = flow.filter((amount) => amount !== 0);
  if (moving.length === 0) return { kind: 'none', why: 'nothing' };
  if (moving.every((amount) => amount > 0) || moving.every((amount) => amount < 0))
    return { kind: 'none', why: 'one-way' };
  const first = flow.findIndex((amount) => amount !== 0);
  const last = flow.findLastIndex((amount) => amount !== 0);
  const roots = rootsWithin(
    flow.slice(first, last + 1),
    1 / (1 + highestRate),
    1 / (1 + lowestRate),
  );
  const rates = roots.map((v) => 1 / v - 1).sort((a, b) => a - b);
  const [rate] = rates;
  if (rate === undefined) return { kind: 'none', why: 'out-of-range' };
  return rates.length === 1 ? { kind: 'one', rate } : { kind: 'several', rates };
}

/** Where a polynomial is zero between two places, lowest first. @param terms of v⁰, v¹, … */
function rootsWithin(terms: readonly number[], low: number, high: number): number[] {
  if (terms.length < 2) return [];
  const largest = Math.max(...terms.map(Math.abs));
  const scaled = terms.map((term) => term / largest);
  const slope = scaled.slice(1).map((term, at) => term * (at + 1));
  const turns = rootsWithin(slope, low, high);
  const places = [low, ...turns, high];
  const found: number[] = [];
  for (const [at, place] of places.entries()) {
    const next = places[at + 1];
    // Where it only touches zero it turns there.
    if (isZero(scaled, place)) found.push(place);
    else if (next !== undefined && !isZero(scaled, next)) {
      const crosses = Math.sign(valueAt(scaled, place)) !== Math.sign(valueAt(scaled, next));
      if (crosses) found.push(crossing(scaled, place, next));
    }
  }
  return found;
}

const valueAt = (terms: readonly number[], v: number): number =>
  terms.reduceRight((sum, term) => sum * v + term, 0);

/** Whether a value is zero as far as its terms can be told apart. */
function isZero(terms: readonly number[], v: number): boolean {
  const size = terms.reduceRight((sum, term) => sum * v + Math.abs(term), 0);
  return Math.abs(valueAt(terms, v)) <= 1e-13 * size;
}

function crossing(terms: readonly number[], low: number, high: number): number {
  let [from, to] = [low, high];
  const below = Math.sign(valueAt(terms, from));
  for (;;) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) return middle;
    if (Math.sign(valueAt(terms, middle)) === below) from = middle;
    else to = middle;
  }
}
