/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { RetentionView } from './retentionView';

export interface RetentionsView {
  retentions: RetentionView[];
}
