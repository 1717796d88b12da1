/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type RiskState = (typeof RiskState)[keyof typeof RiskState];

export const RiskState = {
  open: 'open',
  happened: 'happened',
  over: 'over',
} as const;
