/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface TileView {
  code: string;
  name: string;
  /** Two or three letters. */
  shortName: string;
  tileColumn: number;
  tileRow: number;
}
