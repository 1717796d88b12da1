/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface SubmitAssessment {
  /** Submit although colleagues have not handed in everything. */
  acceptOpen: boolean;
}
