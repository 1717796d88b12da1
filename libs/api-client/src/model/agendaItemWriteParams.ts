/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type AgendaItemWriteParams = {
  /**
   * The case number to write on it.
   * @maxLength 60
   */
  caseNumber?: string;
  /**
   * Parts to leave out, with commas between: figure, comparison, lifts, plan.
   */
  without?: string;
};
