/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface NeedDimensionView {
  key: string;
  title: TextView;
}
