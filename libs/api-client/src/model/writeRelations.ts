/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { WriteRelation } from './writeRelation';

export interface WriteRelations {
  /** @maxItems 60 */
  people: WriteRelation[];
}
