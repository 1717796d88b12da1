/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * Why the figures are hidden: too few took part, or they would give a few municipalities away together with other figures.
 */
export type Suppression = (typeof Suppression)[keyof typeof Suppression];

export const Suppression = {
  'too-few': 'too-few',
  'would-isolate': 'would-isolate',
} as const;
