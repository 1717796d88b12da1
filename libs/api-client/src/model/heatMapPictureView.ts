/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { HeatMapPictureViewKind } from './heatMapPictureViewKind';
import type { HeatMapRowView } from './heatMapRowView';
import type { TextView } from './textView';

export interface HeatMapPictureView {
  kind: HeatMapPictureViewKind;
  /** Its name; without one it goes by its node’s. */
  title?: TextView;
  columns: TextView[];
  rows: HeatMapRowView[];
}
