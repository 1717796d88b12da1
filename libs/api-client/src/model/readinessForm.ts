/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ReadinessFormMaturityVerdict } from './readinessFormMaturityVerdict';

export interface ReadinessForm {
  /**
   * Whether the municipality’s maturity is enough for this project.
   * @nullable
   */
  maturityVerdict: ReadinessFormMaturityVerdict;
  /** @maxLength 1000 */
  maturityNote: string;
  /** Somebody looked for experience, and found none that fits. */
  noExperience: boolean;
  /**
   * @minimum 1
   * @maximum 4
   * @nullable
   */
  purposeAnswer: number | null;
  /** @maxLength 1000 */
  purposeNote: string;
  /**
   * @minimum 1
   * @maximum 4
   * @nullable
   */
  leadershipAnswer: number | null;
  /** @maxLength 1000 */
  leadershipNote: string;
  /**
   * @minimum 1
   * @maximum 4
   * @nullable
   */
  roomAnswer: number | null;
  /** @maxLength 1000 */
  roomNote: string;
  /**
   * @minimum 1
   * @maximum 4
   * @nullable
   */
  skillsAnswer: number | null;
  /** @maxLength 1000 */
  skillsNote: string;
  /**
   * @minimum 1
   * @maximum 4
   * @nullable
   */
  voiceAnswer: number | null;
  /** @maxLength 1000 */
  voiceNote: string;
}
