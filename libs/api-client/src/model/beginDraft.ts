/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DraftTitle } from './draftTitle';

export interface BeginDraft {
  title?: DraftTitle;
  /**
   * @maxLength 100
   * @pattern ^[a-z0-9]+(?:[-_.][a-z0-9]+)*$
   */
  key?: string;
  /** @maxLength 100 */
  plugin?: string;
  copyOf?: string;
  predecessorId?: string;
}
