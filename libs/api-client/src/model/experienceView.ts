/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ExperienceKind } from './experienceKind';
import type { LessonPhase } from './lessonPhase';
import type { LessonSubject } from './lessonSubject';

export interface ExperienceView {
  kind: ExperienceKind;
  about: LessonSubject;
  phase: LessonPhase;
  /** @maxLength 1000 */
  text: string;
  id: string;
  /** @nullable */
  decisionId: string | null;
  atEnd: boolean;
  /**
   * What it became.
   * @nullable
   */
  lessonId: string | null;
  /**
   * Null where there is none, or it is a colleague’s alone.
   * @nullable
   */
  lessonTitle: string | null;
  /** Municipalities that have taken the lesson up. */
  adopters: string[];
  /** @nullable */
  authorName: string | null;
  createdAt: string;
  /** Whether the caller may change it, or write it on as a lesson. */
  mayChange: boolean;
  version: number;
}
