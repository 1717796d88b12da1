/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PublishedState } from './publishedState';

export interface GivenLessonView {
  id: string;
  title: string;
  state: PublishedState;
  /** Municipalities that took it up. */
  adopters: string[];
}
