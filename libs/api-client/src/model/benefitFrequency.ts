/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type BenefitFrequency = (typeof BenefitFrequency)[keyof typeof BenefitFrequency];

export const BenefitFrequency = {
  monthly: 'monthly',
  quarterly: 'quarterly',
  'half-yearly': 'half-yearly',
  yearly: 'yearly',
  once: 'once',
} as const;
