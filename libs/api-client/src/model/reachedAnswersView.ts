/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ReachedAnswersView {
  /** About how many answers reach the draft’s questions as they are. */
  carried: number;
  /** About how many old answers municipalities would have to confirm, each once, as the plan’s dry run counts them. */
  toConfirm: number;
  /** About how many of the draft’s answers the figures count as they are proposed from those; what is split proposes to each part. */
  proposed: number;
  /** About how many old answers reach no question and rest in the archive. */
  archived: number;
  /** About how many answers are missing to questions that are new, or that no old answer could be carried to. */
  missing: number;
}
