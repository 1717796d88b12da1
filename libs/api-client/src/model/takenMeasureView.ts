/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface TakenMeasureView {
  projectId: string;
  /** The benefit as it was called there. */
  name: string;
  /**
   * Null once it is shown no more.
   * @nullable
   */
  title: string | null;
  /**
   * Null once it is shown no more.
   * @nullable
   */
  municipality: string | null;
}
