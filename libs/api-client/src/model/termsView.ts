/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { KlSees } from './klSees';

export interface TermsView {
  /** What KL sees by name. Individual answers are never among it. */
  klSees: KlSees;
  /**
   * What KL publishes of the round.
   * @maxLength 2000
   */
  publishes: string;
  /**
   * Months after the round’s end when answers by named persons are deleted.
   * @minimum 6
   * @maximum 120
   */
  deleteAfterMonths: number;
}
