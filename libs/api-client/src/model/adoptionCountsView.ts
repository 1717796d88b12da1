/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AdoptionCountsView {
  municipalities: number;
  /** Where it is implemented or creates value. */
  inUse: number;
  creatingValue: number;
  abandoned: number;
}
