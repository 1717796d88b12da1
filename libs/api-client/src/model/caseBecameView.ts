/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CaseOutcomeLineView } from './caseOutcomeLineView';
import type { CaseOutcomeSumView } from './caseOutcomeSumView';
import type { CaseOutcomeView } from './caseOutcomeView';
import type { CaseProposalView } from './caseProposalView';
import type { DecidedLaterView } from './decidedLaterView';
import type { DecidingView } from './decidingView';

export interface CaseBecameView {
  projectTitle: string;
  mayEdit: boolean;
  /**
   * Null before one is decided.
   * @nullable
   */
  deciding: DecidingView | null;
  /**
   * Another version that was decided since; what became is held against the first.
   * @nullable
   */
  decidedLater: DecidedLaterView | null;
  /** The result in a sentence, in the language asked for. */
  sentence: string;
  /** @nullable */
  priceYear: number | null;
  years: number[];
  lines: CaseOutcomeLineView[];
  sums: CaseOutcomeSumView[];
  /**
   * Null where nobody has written what became of any money.
   * @nullable
   */
  total: CaseOutcomeView | null;
  proposals: CaseProposalView[];
}
