/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DisposedLessonView } from './disposedLessonView';
import type { SuggestedProjectLessonView } from './suggestedProjectLessonView';

export interface ProjectLessonsView {
  /** At most three, the best first; none for guests, who read no lessons. */
  suggestions: SuggestedProjectLessonView[];
  /** How many fit, with those shown. */
  fitting: number;
  /** Latest first. */
  chosen: DisposedLessonView[];
  mayEdit: boolean;
  /** Whether the caller may make adoptions. */
  mayAdopt: boolean;
}
