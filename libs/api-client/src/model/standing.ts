/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * Below the lower quartile, above the upper one, or within the middle half; null where either is missing.
 */
export type Standing = (typeof Standing)[keyof typeof Standing];

export const Standing = {
  below: 'below',
  within: 'within',
  above: 'above',
} as const;
