/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitStatus } from './benefitStatus';

export interface MyBenefitView {
  id: string;
  projectId: string;
  projectTitle: string;
  name: string;
  /** What the figures are of; may be empty. */
  unit: string;
  /** @nullable */
  baselineValue: number | null;
  /** @nullable */
  targetValue: number | null;
  /** @nullable */
  latestValue: number | null;
  /** @nullable */
  latestOn: string | null;
  status: BenefitStatus;
  /**
   * The last workday on which a baseline that is missing can be taken.
   * @nullable
   */
  baselineBy: string | null;
}
