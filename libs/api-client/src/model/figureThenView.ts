/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface FigureThenView {
  roundId: string;
  /** @nullable */
  own: number | null;
  /**
   * The group’s median; null where hidden.
   * @nullable
   */
  median: number | null;
}
