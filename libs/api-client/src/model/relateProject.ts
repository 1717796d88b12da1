/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { RelatedKind } from './relatedKind';

export interface RelateProject {
  kind: RelatedKind;
}
