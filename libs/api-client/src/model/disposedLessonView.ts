/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AdoptionStatus } from './adoptionStatus';
import type { LessonDisposition } from './lessonDisposition';
import type { LessonKind } from './lessonKind';
import type { LessonPhase } from './lessonPhase';
import type { SharingOrganisationView } from './sharingOrganisationView';

export interface DisposedLessonView {
  id: string;
  title: string;
  kind: LessonKind;
  phase: LessonPhase;
  origin: SharingOrganisationView;
  /** Whether its author or KL has taken it back since. */
  gone: boolean;
  disposition: LessonDisposition;
  reason: string;
  /** @nullable */
  adoptionId: string | null;
  /** How far the adoption has come. */
  adoptionStatus: AdoptionStatus | null;
  /** What came of it; empty before it was told. */
  outcome: string;
  decidedAt: string;
  /** @nullable */
  decidedByName: string | null;
}
