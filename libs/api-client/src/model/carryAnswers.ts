/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface CarryAnswers {
  /**
   * What the assessment as it stands is kept as, if it holds anything.
   * @minLength 1
   * @maxLength 200
   */
  snapshotName: string;
  /** The earlier assessment, as it was shown. */
  sourceId: string;
}
