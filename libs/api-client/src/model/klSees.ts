/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * What KL sees by name. Individual answers are never among it.
 */
export type KlSees = (typeof KlSees)[keyof typeof KlSees];

export const KlSees = {
  participation: 'participation',
  results: 'results',
} as const;
