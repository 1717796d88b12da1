/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AdoptionCountsView } from './adoptionCountsView';
import type { LessonKind } from './lessonKind';
import type { LessonPhase } from './lessonPhase';
import type { SharingOrganisationView } from './sharingOrganisationView';

export interface LessonLinkView {
  id: string;
  title: string;
  recommendation: string;
  kind: LessonKind;
  phase: LessonPhase;
  origin: SharingOrganisationView;
  publishedAt: string;
  featured: boolean;
  adoptions: AdoptionCountsView;
}
