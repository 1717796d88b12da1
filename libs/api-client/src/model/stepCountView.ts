/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface StepCountView {
  value: number | string | boolean;
  /** @nullable */
  title: TextView | null;
  /** About how many; 0 is few or none. */
  count: number;
}
