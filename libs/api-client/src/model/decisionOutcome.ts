/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type DecisionOutcome = (typeof DecisionOutcome)[keyof typeof DecisionOutcome];

export const DecisionOutcome = {
  go: 'go',
  change: 'change',
  stop: 'stop',
} as const;
