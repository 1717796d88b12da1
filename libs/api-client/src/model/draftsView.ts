/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DraftSummaryView } from './draftSummaryView';

export interface DraftsView {
  /** Changed last, first; discarded ones last. */
  drafts: DraftSummaryView[];
}
