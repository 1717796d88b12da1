/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * `out-of-reach`: all questions at their highest answer do not reach it; `no-level`: the figure has no levels.
 */
export type WayState = (typeof WayState)[keyof typeof WayState];

export const WayState = {
  found: 'found',
  reached: 'reached',
  'out-of-reach': 'out-of-reach',
  'no-level': 'no-level',
} as const;
