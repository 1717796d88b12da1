/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AssignPerson {
  personId: string;
  /** @nullable */
  unitId?: string | null;
  /** Only for split: the questions this person answers. */
  questionKeys?: string[];
}
