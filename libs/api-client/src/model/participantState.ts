/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ParticipantState = (typeof ParticipantState)[keyof typeof ParticipantState];

export const ParticipantState = {
  invited: 'invited',
  declined: 'declined',
  'not-begun': 'not-begun',
  'under-way': 'under-way',
  submitted: 'submitted',
} as const;
