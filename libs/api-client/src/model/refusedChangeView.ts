/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ChangeRefusal } from './changeRefusal';
import type { RefusedChangeViewFound } from './refusedChangeViewFound';

export interface RefusedChangeView {
  /** Its place in the batch, from 0. */
  at: number;
  code: ChangeRefusal;
  /**
   * What stands there instead: a value, a node, a spot or a key, as the code says.
   * @nullable
   */
  found: RefusedChangeViewFound;
  /** Where what would come of it is no model. */
  where?: (string | number)[];
}
