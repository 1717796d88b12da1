/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TryDraftSheet } from './tryDraftSheet';

export interface TryDraft {
  /** An answer sheet: `answers`, and perhaps `axes`, `targets` or `units`. */
  sheet: TryDraftSheet;
}
