/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface QuadrantFieldView {
  /** One field may cover several cells, under one key. */
  key: string;
  title: TextView;
  /** Along the x axis, from 0 at its low end. */
  column: number;
  /** Along the y axis, from 0 at its low end. */
  row: number;
}
