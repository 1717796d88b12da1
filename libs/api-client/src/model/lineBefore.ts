/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * Whether the figure can be held against the round before: `comparable`, `chained` (scored again under this version), `break` (its questions or the way it is made are others), `new-line` (it is new), `unplanned` (nobody has said what became of the old version); null where there is no round before.
 */
export type LineBefore = (typeof LineBefore)[keyof typeof LineBefore];

export const LineBefore = {
  comparable: 'comparable',
  chained: 'chained',
  break: 'break',
  'new-line': 'new-line',
  unplanned: 'unplanned',
} as const;
