/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface NoScoreReasonView {
  /** The plugin’s code. */
  reason: string;
  /**
   * The plugin’s words.
   * @nullable
   */
  text: TextView | null;
  /** About how many. */
  count: number;
}
