/** How a risk stands. One that happened is dealt with elsewhere; one that is over is kept for the experience. */
export const riskStates = ['open', 'happened', 'over'] as const;
export type RiskState = (typeof riskStates)[number];

export const riskLimits = {
  title: 200,
  measure: 1000,
  perProject: 100,
  /** Steps of probability and of consequence, from 1. */
  steps: 5,
  /** The largest consequence in money, in whole kroner. */
  money: 10_000_000_000,
} as const;

/** How heavy a risk is, in three words that decide what is done first. */
export type RiskWeight = 'low' | 'medium' | 'high';

/** Probability times consequence, 1–25: the order in which risks are looked at. */
export const riskProduct = (probability: number, consequence: number): number =>
  probability * consequence;

/** Low below 5, high from 15 on; a risk of the gravest consequence is never low, however seldom it is. */
export function riskWeight(probability: number, consequence: number): RiskWeight {
  const product = riskProduct(probability, consequence);
  if (product >= 15) return 'high';
  return product >= 5 || consequence === riskLimits.steps ? 'medium' : 'low';
}

/**
 * The chance that a step of probability stands for, 0–1: the middle of one of five bands of the same width, (2p − 1) / 10, so
 * 10, 30, 50, 70 and 90 %.
 * @throws RangeError for what is no step
 */
export function chanceOf(probability: number): number {
  if (!Number.isInteger(probability) || probability < 1 || probability > riskLimits.steps)
    throw new RangeError(`No step of probability: ${probability}`);
  return (2 * probability - 1) / 10;
}
