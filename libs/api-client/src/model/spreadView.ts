/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface SpreadView {
  key: string;
  title: TextView;
  /** Whether it is the whole, not a dimension. */
  whole: boolean;
  /** Results that have a value here. */
  count: number;
  mean: number;
  lowest: number;
  highest: number;
  /**
   * What the figure counts; null where it has no word.
   * @nullable
   */
  unit: string | null;
}
