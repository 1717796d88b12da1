/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LessonLinkView } from './lessonLinkView';

export interface LessonLinksView {
  lessons: LessonLinkView[];
}
