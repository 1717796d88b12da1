/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';
import type { ValueRangeView } from './valueRangeView';

export interface QuadrantAxisView {
  title: TextView;
  range: ValueRangeView;
  /** Where one column or row ends, rising. */
  borders: number[];
}
