/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type PlainAnswer = (typeof PlainAnswer)[keyof typeof PlainAnswer];

export const PlainAnswer = {
  steps: 'steps',
  boolean: 'boolean',
  share: 'share',
  text: 'text',
} as const;
