/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface LeadsToView {
  question: string;
  /** Title of the question, in the language asked for. */
  title: string;
  value: number | string | boolean | string[];
  /** The answer in words, in the language asked for. */
  words: string;
  /**
   * The unit whose answer it is; null for the municipality, and for all its units.
   * @nullable
   */
  unit: string | null;
  /** @nullable */
  unitTitle: string | null;
}
