/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type IdeaOutcome = (typeof IdeaOutcome)[keyof typeof IdeaOutcome];

export const IdeaOutcome = {
  go: 'go',
  wait: 'wait',
  reject: 'reject',
} as const;
