/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * `planned`: what is planned reaches it in time; `late`: it does, but later; `short`: it does not.
 */
export type TargetState = (typeof TargetState)[keyof typeof TargetState];

export const TargetState = {
  reached: 'reached',
  planned: 'planned',
  late: 'late',
  short: 'short',
} as const;
