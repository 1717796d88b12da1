/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * What is missing of the promise; `days`: the target lies no later than the baseline.
 */
export type BenefitGap = (typeof BenefitGap)[keyof typeof BenefitGap];

export const BenefitGap = {
  indicator: 'indicator',
  unit: 'unit',
  target: 'target',
  days: 'days',
  owner: 'owner',
  budget: 'budget',
  amounts: 'amounts',
  decision: 'decision',
} as const;
