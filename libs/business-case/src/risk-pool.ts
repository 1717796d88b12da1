import { type Money, roundedMoney } from './money';

/** Something that may happen, and then costs. */
export interface CaseRisk {
  /** 0–1. */
  readonly probability: number;
  /** What it costs if it happens, in øre, from 0. */
  readonly consequence: Money;
  /** Year of the calculation that it is set aside in. */
  readonly year: number;
}

/** What is set aside for risks, by year: Σ probability · consequence, in øre, each rounded. @throws RangeError */
export function riskPool({
  years,
  risks,
}: {
  readonly years: number;
  readonly risks: readonly CaseRisk[];
}): Money[] {
  const pool = Array.from({ length: years }, () => 0);
  for (const { probability, consequence, year } of risks) {
    if (!(probability >= 0 && probability <= 1 && consequence >= 0))
      throw new RangeError(`No risk: ${probability}, ${consequence}`);
    if (year in pool) pool[year] = (pool[year] ?? 0) + roundedMoney(probability * consequence);
  }
  return pool;
}
