/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * @nullable
 */
export type ProjectDecisionViewOutcome =
  (typeof ProjectDecisionViewOutcome)[keyof typeof ProjectDecisionViewOutcome] | null;

export const ProjectDecisionViewOutcome = {
  go: 'go',
  change: 'change',
  stop: 'stop',
} as const;
