/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PictureColumn } from './pictureColumn';
import type { TablePictureViewKind } from './tablePictureViewKind';
import type { TextView } from './textView';

export interface TablePictureView {
  kind: TablePictureViewKind;
  /** Its name; without one it goes by its node’s. */
  title?: TextView;
  /** Keys of nodes. */
  nodes: string[];
  columns: PictureColumn[];
}
