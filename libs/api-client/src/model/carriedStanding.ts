/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type CarriedStanding = (typeof CarriedStanding)[keyof typeof CarriedStanding];

export const CarriedStanding = {
  open: 'open',
  carried: 'carried',
  answered: 'answered',
  independent: 'independent',
  elsewhere: 'elsewhere',
} as const;
