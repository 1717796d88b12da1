/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ChangeLink } from './changeLink';
import type { WordOverlapView } from './wordOverlapView';

export interface ChangeReasonView {
  link: ChangeLink;
  /** @nullable */
  words: WordOverlapView | null;
  /** Words that turn the question and stand in one version alone. */
  turning: string[];
}
