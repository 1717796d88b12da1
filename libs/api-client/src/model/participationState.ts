/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ParticipationState = (typeof ParticipationState)[keyof typeof ParticipationState];

export const ParticipationState = {
  invited: 'invited',
  accepted: 'accepted',
  declined: 'declined',
} as const;
