/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface PredecessorView {
  id: string;
  version: number;
  title: TextView;
  /**
   * When it was taken out of use, also while the draft is being written.
   * @nullable
   */
  retiredAt: string | null;
}
