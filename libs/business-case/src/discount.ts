/** A discount rate, and the first year of the calculation that it holds for. */
export interface RateBand {
  readonly fromYear: number;
  /** A share a year: 0.035 is 3.5 %. */
  readonly rate: number;
}

/** Discount rates as they were set on one day. */
export interface DiscountRates {
  /** The day they were set, as `2021-01-07`. */
  readonly setOn: string;
  readonly source: string;
  /** From year 0 on, each above the one before. */
  readonly bands: readonly RateBand[];
}

/**
 * The socio-economic discount rates of the Danish Ministry of Finance: 3.5 % in years 0–35, 2.5 % in years
 * 36–70 (note of 7 January 2021), 1.5 % after that. Real rates: amounts are in the prices of one year.
 */
export const discountRates2021: DiscountRates = {
  setOn: '2021-01-07',
  source:
    'Finansministeriet, Dokumentationsnotat om den samfundsøkonomiske diskonteringsrente, 7. januar 2021',
  bands: [
    { fromYear: 0, rate: 0.035 },
    { fromYear: 36, rate: 0.025 },
    { fromYear: 71, rate: 0.015 },
  ],
};

/** One rate in all years. */
export const flatRate = (rate: number): DiscountRates => ({
  ...{ setOn: '', source: '' },
  bands: [{ fromYear: 0, rate }],
});

/**
 * Discount factors of years 0 to `last`. The rate of a band applies to the years in it, so that a factor is
 * the product of the years before: f(0) = 1, f(t) = f(t − 1) / (1 + rate of year t).
 *
 * @returns `last + 1` factors
 * @throws RangeError unless `last` is a whole number from 0, the bands begin with year 0 and rise, and every
 * rate is above −1
 */
export function discountFactors({ bands }: DiscountRates, last: number): number[] {
  if (!Number.isInteger(last) || last < 0) throw new RangeError(`No last year: ${last}`);
  const rising = bands.every(({ fromYear }, at) => fromYear > (bands[at - 1]?.fromYear ?? -1));
  if (bands[0]?.fromYear !== 0 || !rising)
    throw new RangeError('Discount rates begin with year 0, and each band begins after the last.');
  const factors = [1];
  for (let year = 1; year <= last; year += 1) {
    const rate = bands.findLast(({ fromYear }) => fromYear <= year)?.rate ?? 0;
    if (!(rate > -1)) throw new RangeError(`No discount rate: ${rate}`);
    factors.push((factors[year - 1] ?? 1) / (1 + rate));
  }
  return factors;
}
