/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LessonKind } from './lessonKind';
import type { LessonPhase } from './lessonPhase';
import type { SharingOrganisationView } from './sharingOrganisationView';

export interface SuggestedProjectLessonView {
  id: string;
  title: string;
  kind: LessonKind;
  phase: LessonPhase;
  origin: SharingOrganisationView;
  publishedAt: string;
  /** Why it is shown, in the language asked for. */
  why: string;
}
