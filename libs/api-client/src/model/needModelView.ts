/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { NeedDimensionView } from './needDimensionView';
import type { TextView } from './textView';

export interface NeedModelView {
  key: string;
  title: TextView;
  dimensions: NeedDimensionView[];
}
