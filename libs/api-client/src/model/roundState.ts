/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type RoundState = (typeof RoundState)[keyof typeof RoundState];

export const RoundState = {
  draft: 'draft',
  open: 'open',
  closed: 'closed',
} as const;
