/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * @nullable
 */
export type IdeaCardViewOutcome =
  (typeof IdeaCardViewOutcome)[keyof typeof IdeaCardViewOutcome] | null;

export const IdeaCardViewOutcome = {
  go: 'go',
  wait: 'wait',
  reject: 'reject',
} as const;
