/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PublishedApprovalView {
  askedBy: string;
  askedAt: string;
  note: string;
  decidedBy: string;
  decidedAt: string;
  comment: string;
}
