/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PlaceBenefitNode {
  /**
   * Place in its column, 0 at the top.
   * @minimum 0
   * @maximum 100
   */
  place: number;
}
