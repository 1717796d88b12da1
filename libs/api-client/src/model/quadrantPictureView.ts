/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { QuadrantAxisView } from './quadrantAxisView';
import type { QuadrantFieldView } from './quadrantFieldView';
import type { QuadrantPictureViewKind } from './quadrantPictureViewKind';
import type { QuadrantPointView } from './quadrantPointView';
import type { TextView } from './textView';

export interface QuadrantPictureView {
  kind: QuadrantPictureViewKind;
  /** Its name; without one it goes by its node’s. */
  title?: TextView;
  x: QuadrantAxisView;
  y: QuadrantAxisView;
  fields: QuadrantFieldView[];
  points: QuadrantPointView[];
}
