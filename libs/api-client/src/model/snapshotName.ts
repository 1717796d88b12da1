/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface SnapshotName {
  /**
   * What the assessment as it stands is kept as, if it holds anything.
   * @minLength 1
   * @maxLength 200
   */
  snapshotName: string;
}
