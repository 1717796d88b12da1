/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ScoreState = (typeof ScoreState)[keyof typeof ScoreState];

export const ScoreState = {
  scored: 'scored',
  'no-score': 'no-score',
} as const;
