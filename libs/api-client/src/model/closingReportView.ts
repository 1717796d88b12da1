/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CaseBecameView } from './caseBecameView';
import type { ClosingDecisionView } from './closingDecisionView';
import type { ExperienceView } from './experienceView';
import type { GivenLessonView } from './givenLessonView';
import type { ReportedBenefitView } from './reportedBenefitView';
import type { TakenLessonView } from './takenLessonView';
import type { TakenProjectView } from './takenProjectView';

export interface ClosingReportView {
  projectTitle: string;
  organisationName: string;
  purpose: string;
  asOf: string;
  /** @nullable */
  goLiveOn: string | null;
  /** @nullable */
  handoverOn: string | null;
  /**
   * Who took it over and said yes.
   * @nullable
   */
  handedTo: string | null;
  sentence: string;
  /** Why the figures can still change, in a sentence; empty for final. */
  preliminary: string;
  benefits: ReportedBenefitView[];
  became: CaseBecameView;
  decisions: ClosingDecisionView[];
  experience: ExperienceView[];
  /**
   * What it was begun from.
   * @nullable
   */
  begunFrom: TakenProjectView | null;
  /** It was begun from a project that is shown no longer. */
  begunFromGone: boolean;
  took: TakenLessonView[];
  gave: GivenLessonView[];
  /** Whether the project is shown to other municipalities. */
  isShown: boolean;
}
