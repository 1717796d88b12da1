/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type PilotState = (typeof PilotState)[keyof typeof PilotState];

export const PilotState = {
  planned: 'planned',
  open: 'open',
  closed: 'closed',
} as const;
