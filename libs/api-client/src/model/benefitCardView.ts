/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitCardForm } from './benefitCardForm';
import type { BenefitGap } from './benefitGap';
import type { BenefitStatus } from './benefitStatus';

export interface BenefitCardView {
  id: string;
  form: BenefitCardForm;
  status: BenefitStatus;
  /** What is missing of the promise; `days`: the target lies no later than the baseline. */
  gaps: BenefitGap[];
  /** @nullable */
  ownerName: string | null;
  /** Units that the owner leads. */
  ownerLeads: string[];
  /** The owner is the project’s own manager, who should not be. */
  ownerLeadsProject: boolean;
  /** @nullable */
  budgetUnitName: string | null;
  /**
   * The line of the business case that carries it.
   * @nullable
   */
  lineTitle: string | null;
  /** @nullable */
  acceptedAt: string | null;
  /** @nullable */
  acceptedByName: string | null;
  /** Whether the yes was given before the money was decided. */
  acceptedEarly: boolean;
  /** Whether the caller can say yes: it may be decided later whose budget is lowered. */
  mayAccept: boolean;
  /** @nullable */
  latestOn: string | null;
  /** @nullable */
  latestValue: number | null;
  /**
   * Per cent of the way to the target.
   * @nullable
   */
  progress: number | null;
  /** How many times it has been measured. */
  measurements: number;
  /** Whether the caller may write all of it. */
  mayEdit: boolean;
  /** Whether the caller owns it, and so may accept and measure it. */
  isOwn: boolean;
  version: number;
}
