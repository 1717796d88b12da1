/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface OpenBusinessCaseLine {
  /** Whether the line is open; said again at least every minute. */
  open: boolean;
}
