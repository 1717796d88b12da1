/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type BenefitSide = (typeof BenefitSide)[keyof typeof BenefitSide];

export const BenefitSide = {
  citizens: 'citizens',
  processes: 'processes',
  economy: 'economy',
  employees: 'employees',
} as const;
