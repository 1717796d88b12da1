/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * Null while nobody has decided.
 */
export type ApprovalDecision = (typeof ApprovalDecision)[keyof typeof ApprovalDecision];

export const ApprovalDecision = {
  approved: 'approved',
  'sent-back': 'sent-back',
} as const;
