/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * Null until it has been given to somebody.
 */
export type AnsweringMode = (typeof AnsweringMode)[keyof typeof AnsweringMode];

export const AnsweringMode = {
  one: 'one',
  split: 'split',
  independent: 'independent',
  units: 'units',
} as const;
