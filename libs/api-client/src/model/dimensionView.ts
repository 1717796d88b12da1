/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface DimensionView {
  /** Key of the maturity model. */
  model: string;
  /** Key of the dimension. */
  node: string;
  title: TextView;
}
