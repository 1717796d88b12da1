/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * Whether its line goes on from this round to the next one: `comparable`; over the round scored under both versions (`chained`); or not, since it asks for something else (`break`), or was not there (`new-line`).
 */
export type Comparability = (typeof Comparability)[keyof typeof Comparability];

export const Comparability = {
  comparable: 'comparable',
  chained: 'chained',
  break: 'break',
  'new-line': 'new-line',
  ended: 'ended',
} as const;
