/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface ConsistencyView {
  dimension: string;
  title: TextView;
  /**
   * Cronbach’s alpha.
   * @nullable
   */
  alpha: number | null;
  n: number;
  questions: number;
}
