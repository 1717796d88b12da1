/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type OutsideMeasure = (typeof OutsideMeasure)[keyof typeof OutsideMeasure];

export const OutsideMeasure = {
  expense: 'expense',
  months: 'months',
  benefit: 'benefit',
} as const;
