/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AdoptionCountsView } from './adoptionCountsView';
import type { LessonKind } from './lessonKind';
import type { LessonPhase } from './lessonPhase';
import type { SharingOrganisationView } from './sharingOrganisationView';
import type { SnippetView } from './snippetView';

export interface FoundLessonView {
  id: string;
  title: string;
  kind: LessonKind;
  phase: LessonPhase;
  origin: SharingOrganisationView;
  publishedAt: string;
  featured: boolean;
  adoptions: AdoptionCountsView;
  snippet: SnippetView;
}
