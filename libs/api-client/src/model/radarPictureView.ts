/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { RadarPictureViewKind } from './radarPictureViewKind';
import type { TextView } from './textView';

export interface RadarPictureView {
  kind: RadarPictureViewKind;
  /** Its name; without one it goes by its node’s. */
  title?: TextView;
  /** Keys of nodes. */
  nodes: string[];
}
