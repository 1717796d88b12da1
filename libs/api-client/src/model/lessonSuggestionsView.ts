/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SuggestedLessonView } from './suggestedLessonView';

export interface LessonSuggestionsView {
  /** What was typed, with its last word ended. */
  words: string[];
  lessons: SuggestedLessonView[];
}
