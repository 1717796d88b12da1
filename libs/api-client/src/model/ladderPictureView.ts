/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LadderPictureViewKind } from './ladderPictureViewKind';
import type { RungView } from './rungView';
import type { TextView } from './textView';

export interface LadderPictureView {
  kind: LadderPictureViewKind;
  /** Its name; without one it goes by its node’s. */
  title?: TextView;
  /** Keys of nodes. */
  nodes: string[];
  /** Lowest first; without them those of the nodes’ own levels. */
  levels?: RungView[];
}
