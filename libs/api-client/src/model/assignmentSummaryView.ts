/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AssignmentSummaryView {
  id: string;
  personId: string;
  personName: string;
  /** @nullable */
  unitId: string | null;
  /** @nullable */
  unitName: string | null;
  questionKeys: string[];
  /** Its questions that no condition hides. */
  asked: number;
  answered: number;
  /** @nullable */
  handedInAt: string | null;
}
