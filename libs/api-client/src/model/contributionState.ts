/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ContributionState = (typeof ContributionState)[keyof typeof ContributionState];

export const ContributionState = {
  counted: 'counted',
  replaced: 'replaced',
  'left-out': 'left-out',
  applied: 'applied',
} as const;
