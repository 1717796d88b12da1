/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PortfolioSavedView {
  id: string;
  name: string;
  /** What stands after the question mark of the page’s address. */
  query: string;
  shared: boolean;
  ownerName: string;
  mayChange: boolean;
  version: number;
}
