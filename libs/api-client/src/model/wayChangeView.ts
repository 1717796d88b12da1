/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WayChangeView {
  question: string;
  /**
   * The unit whose answer it is; null where the municipality answered as one.
   * @nullable
   */
  unitTitle: string | null;
  title: string;
  /** @nullable */
  from: number | null;
  to: number | string | boolean | string[] | null;
  /** The answer to reach in words, in the language asked for. */
  toWords: string;
  /** What the step to reach looks like; empty where the model does not say. */
  description: string;
  /** @nullable */
  unit: string | null;
  /** The effort it counts, in working days of one person. */
  days: number;
  /** Whether the municipality has said so; else the usual effort counts. */
  estimated: boolean;
}
