/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PortfolioSpanView {
  beginsOn: string;
  /**
   * Under begins: decided, else planned.
   * @nullable
   */
  duringOn: string | null;
  /**
   * It goes live.
   * @nullable
   */
  afterOn: string | null;
  /**
   * Followed until.
   * @nullable
   */
  endsOn: string | null;
}
