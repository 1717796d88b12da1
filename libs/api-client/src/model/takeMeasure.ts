/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface TakeMeasure {
  /** The shown project. */
  projectId: string;
  /** Its benefit. */
  benefitId: string;
}
