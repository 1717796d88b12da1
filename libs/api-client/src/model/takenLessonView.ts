/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LessonDisposition } from './lessonDisposition';

export interface TakenLessonView {
  id: string;
  title: string;
  originName: string;
  disposition: LessonDisposition;
  reason: string;
}
