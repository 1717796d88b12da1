/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LeaderLevel = (typeof LeaderLevel)[keyof typeof LeaderLevel];

export const LeaderLevel = {
  politics: 'politics',
  executive: 'executive',
  director: 'director',
  unit: 'unit',
  team: 'team',
} as const;
