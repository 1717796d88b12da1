/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ExperienceKind } from './experienceKind';
import type { LessonPhase } from './lessonPhase';
import type { LessonSubject } from './lessonSubject';

export interface WriteExperience {
  kind: ExperienceKind;
  about: LessonSubject;
  phase: LessonPhase;
  /** @maxLength 1000 */
  text: string;
}
