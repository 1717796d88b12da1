/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface SamePairView {
  first: string;
  second: string;
  /** Spearman’s rank correlation. */
  rho: number;
  n: number;
}
