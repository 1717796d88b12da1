/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GaugeBandView } from './gaugeBandView';
import type { GaugePictureViewKind } from './gaugePictureViewKind';
import type { TextView } from './textView';

export interface GaugePictureView {
  kind: GaugePictureViewKind;
  /** Its name; without one it goes by its node’s. */
  title?: TextView;
  /** Key of a node. */
  node: string;
  /** Each up to the next, rising. */
  bands?: GaugeBandView[];
}
