/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProposalState = (typeof ProposalState)[keyof typeof ProposalState];

export const ProposalState = {
  open: 'open',
  accepted: 'accepted',
  declined: 'declined',
} as const;
