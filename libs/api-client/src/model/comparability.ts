/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * The line of the model’s own figure.
 */
export type Comparability = (typeof Comparability)[keyof typeof Comparability];

export const Comparability = {
  comparable: 'comparable',
  chained: 'chained',
  break: 'break',
  'new-line': 'new-line',
  ended: 'ended',
} as const;
