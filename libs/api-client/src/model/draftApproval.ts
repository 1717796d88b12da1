/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * How far its approval is, as it stands now; null when nobody has asked.
 */
export type DraftApproval = (typeof DraftApproval)[keyof typeof DraftApproval];

export const DraftApproval = {
  pending: 'pending',
  approved: 'approved',
  'sent-back': 'sent-back',
} as const;
