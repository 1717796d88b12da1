/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type BenefitStanding = (typeof BenefitStanding)[keyof typeof BenefitStanding];

export const BenefitStanding = {
  ahead: 'ahead',
  'on-path': 'on-path',
  behind: 'behind',
} as const;
