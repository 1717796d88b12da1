/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type BusinessCaseLineBasis =
  (typeof BusinessCaseLineBasis)[keyof typeof BusinessCaseLineBasis];

export const BusinessCaseLineBasis = {
  quantity: 'quantity',
  hours: 'hours',
  estimate: 'estimate',
  amounts: 'amounts',
} as const;
