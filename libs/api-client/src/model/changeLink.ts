/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ChangeLink = (typeof ChangeLink)[keyof typeof ChangeLink];

export const ChangeLink = {
  'same-key': 'same-key',
  alike: 'alike',
  'part-of': 'part-of',
  written: 'written',
  'nothing-alike': 'nothing-alike',
  decided: 'decided',
} as const;
