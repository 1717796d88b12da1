/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BackStopView } from './backStopView';
import type { CardView } from './cardView';
import type { DecisionMarkView } from './decisionMarkView';
import type { ProjectForm } from './projectForm';
import type { ProjectOrigin } from './projectOrigin';
import type { ProjectPhase } from './projectPhase';
import type { ProjectUnitView } from './projectUnitView';
import type { ProjectWarningView } from './projectWarningView';
import type { RelationView } from './relationView';

export interface ProjectView {
  id: string;
  form: ProjectForm;
  phase: ProjectPhase;
  origin: ProjectOrigin;
  /** @nullable */
  assessmentId: string | null;
  /**
   * The shared project that it was begun from; it may have been taken back since.
   * @nullable
   */
  sharedFrom: string | null;
  /** @nullable */
  productName: string | null;
  /** @nullable */
  supplierId: string | null;
  /** @nullable */
  supplierName: string | null;
  people: RelationView[];
  units: ProjectUnitView[];
  decisions: DecisionMarkView[];
  cards: CardView[];
  warnings: ProjectWarningView[];
  /** What leads up to the day it goes live, the earliest first. */
  plannedBack: BackStopView[];
  mayEdit: boolean;
  updatedAt: string;
  /** @nullable */
  updatedByName: string | null;
}
