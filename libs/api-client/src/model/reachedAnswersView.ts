/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ReachedAnswersView {
  /** About how many answers reach the draft’s questions as they are. */
  carried: number;
  /** About how many the figures count as the plan proposes them; municipalities would have to confirm them. */
  proposed: number;
  /** About how many old answers reach no question and rest in the archive. */
  archived: number;
  /** About how many answers are missing to questions that are new, or that no old answer could be carried to. */
  missing: number;
}
