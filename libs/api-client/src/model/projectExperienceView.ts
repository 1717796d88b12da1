/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DecisionMarkView } from './decisionMarkView';
import type { ExperienceView } from './experienceView';
import type { LessonPhase } from './lessonPhase';

export interface ProjectExperienceView {
  projectTitle: string;
  mayWrite: boolean;
  /** Whether the caller’s role lets them write lessons. */
  writesLessons: boolean;
  /** Where the project is. */
  phase: LessonPhase;
  decisions: DecisionMarkView[];
  experience: ExperienceView[];
}
