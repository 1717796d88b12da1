/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface TakenUpView {
  lessonId: string;
  title: string;
  /** Municipalities, changed last first. */
  municipalities: string[];
  lastAt: string;
}
