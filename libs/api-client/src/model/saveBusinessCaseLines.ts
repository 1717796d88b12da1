/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SavedBusinessCaseLine } from './savedBusinessCaseLine';

export interface SaveBusinessCaseLines {
  /**
   * Without `from`: new. Without `to`: gone.
   * @maxItems 200
   */
  lines: SavedBusinessCaseLine[];
}
