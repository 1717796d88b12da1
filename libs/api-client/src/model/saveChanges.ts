/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SaveChangesChangesItem } from './saveChangesChangesItem';

export interface SaveChanges {
  /** A UUID of one’s own: a batch that is sent again with it changes nothing. */
  id: string;
  /**
   * The last revision one has seen.
   * @minimum 0
   */
  after: number;
  /**
   * Changes in the order they are to be made. Each has a `kind` and says what it found and what it leaves: `set` (node, field, from, to), `add` and `remove` (node with all below it, at), `move` (node, from, to), `rekey` (node, to, and `along`: options and attributes that name the node and follow), `split` and `unsplit` (node, at, into).
   * @minItems 1
   * @maxItems 500
   */
  changes: SaveChangesChangesItem[];
}
