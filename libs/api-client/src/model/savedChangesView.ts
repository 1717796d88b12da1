/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { MadeChangeView } from './madeChangeView';
import type { RefusedChangeView } from './refusedChangeView';

export interface SavedChangesView {
  /** The draft’s revision now. */
  revision: number;
  /** Those of the batch that were not made. */
  refused: RefusedChangeView[];
  /**
   * Every change after the one that was seen last, one’s own among them, in the order they were made; null when there are more than 1,000, and the draft is to be read again.
   * @nullable
   */
  since: MadeChangeView[] | null;
  undoable: boolean;
  redoable: boolean;
}
