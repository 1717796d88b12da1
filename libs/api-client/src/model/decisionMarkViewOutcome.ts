/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * @nullable
 */
export type DecisionMarkViewOutcome =
  (typeof DecisionMarkViewOutcome)[keyof typeof DecisionMarkViewOutcome] | null;

export const DecisionMarkViewOutcome = {
  go: 'go',
  change: 'change',
  stop: 'stop',
} as const;
