/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WritePortfolioView {
  /**
   * @minLength 1
   * @maxLength 60
   */
  name: string;
  /** @maxLength 500 */
  query: string;
  shared: boolean;
}
