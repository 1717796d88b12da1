/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type PilotParticipantState =
  (typeof PilotParticipantState)[keyof typeof PilotParticipantState];

export const PilotParticipantState = {
  invited: 'invited',
  'under-way': 'under-way',
  'handed-in': 'handed-in',
  left: 'left',
} as const;
