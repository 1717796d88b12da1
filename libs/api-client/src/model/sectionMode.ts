/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type SectionMode = (typeof SectionMode)[keyof typeof SectionMode];

export const SectionMode = {
  one: 'one',
  split: 'split',
  independent: 'independent',
} as const;
