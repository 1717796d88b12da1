/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AdoptionCountsView } from './adoptionCountsView';
import type { DimensionView } from './dimensionView';
import type { FoundConditionView } from './foundConditionView';
import type { KleGroupView } from './kleGroupView';
import type { LessonKind } from './lessonKind';
import type { LessonLinkView } from './lessonLinkView';
import type { LessonPhase } from './lessonPhase';
import type { LessonSubject } from './lessonSubject';
import type { MergedLessonView } from './mergedLessonView';
import type { PublishedAdoptionView } from './publishedAdoptionView';
import type { PublishedState } from './publishedState';
import type { SharingOrganisationView } from './sharingOrganisationView';

export interface PublishedLessonView {
  title: string;
  /** Where and when it was tried; may be empty. */
  context: string;
  happened: string;
  cause: string;
  recommendation: string;
  applies: string;
  notApplies: string;
  kind: LessonKind | null;
  about: LessonSubject | null;
  phase: LessonPhase | null;
  kle: KleGroupView[];
  /** Keys of the vocabulary, and free words as they were typed. */
  technology: string[];
  /** @nullable */
  dimension: DimensionView | null;
  /**
   * As the author chose to be named; null: by the organisation alone.
   * @nullable
   */
  authorName: string | null;
  /** Another than was asked for where that one was merged into this. */
  id: string;
  version: number;
  origin: SharingOrganisationView;
  /** Whether the caller’s organisation wrote it. */
  own: boolean;
  state: PublishedState;
  featured: boolean;
  publishedAt: string;
  changedAt: string;
  confirmedAt: string;
  confirmBy: string;
  /** Whether it should have been confirmed by now. */
  confirmOverdue: boolean;
  /** @nullable */
  recalledAt: string | null;
  /** @nullable */
  recallReason: string | null;
  /** Whether the recall hides the text; title and words are not told. */
  textHidden: boolean;
  mergedFrom: MergedLessonView[];
  /** Where it does not hold, as those found out who gave it up. */
  conditions: FoundConditionView[];
  counts: AdoptionCountsView;
  /** Those it creates value for first. */
  adoptions: PublishedAdoptionView[];
  /** At most three. */
  similar: LessonLinkView[];
}
