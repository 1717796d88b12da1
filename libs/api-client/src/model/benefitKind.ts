/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type BenefitKind = (typeof BenefitKind)[keyof typeof BenefitKind];

export const BenefitKind = {
  money: 'money',
  time: 'time',
  quality: 'quality',
} as const;
