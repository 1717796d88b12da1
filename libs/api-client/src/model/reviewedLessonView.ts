/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AdoptionCountsView } from './adoptionCountsView';
import type { AskedRestorationView } from './askedRestorationView';
import type { LessonKind } from './lessonKind';
import type { LessonPhase } from './lessonPhase';
import type { MergedLessonView } from './mergedLessonView';
import type { PublishedState } from './publishedState';
import type { SensitiveKind } from './sensitiveKind';
import type { SharingOrganisationView } from './sharingOrganisationView';

export interface ReviewedLessonView {
  id: string;
  title: string;
  recommendation: string;
  kind: LessonKind;
  phase: LessonPhase;
  origin: SharingOrganisationView;
  publishedAt: string;
  featured: boolean;
  adoptions: AdoptionCountsView;
  version: number;
  state: PublishedState;
  changedAt: string;
  /**
   * Null where nobody has looked at it as it stands.
   * @nullable
   */
  reviewedAt: string | null;
  confirmBy: string;
  /** @nullable */
  recallReason: string | null;
  /** Whether the recall hides the text. */
  textHidden: boolean;
  /** @nullable */
  asked: AskedRestorationView | null;
  /** What in an unread one somebody should look at: names, numbers, addresses. */
  marks: SensitiveKind[];
  /** @nullable */
  mergedInto: MergedLessonView | null;
}
