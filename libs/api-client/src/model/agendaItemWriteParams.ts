/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GroupKind } from './groupKind';

export type AgendaItemWriteParams = {
  kind?: GroupKind;
  /**
   * @maxLength 40
   */
  key?: string;
  /**
   * The case number to write on it.
   * @maxLength 60
   */
  caseNumber?: string;
  /**
   * Parts to leave out, with commas between: figure, comparison, lifts, targets, plan.
   */
  without?: string;
};
