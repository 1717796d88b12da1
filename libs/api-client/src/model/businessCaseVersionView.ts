/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface BusinessCaseVersionView {
  number: number;
  note: string;
  /** SHA-256 of its content. */
  hash: string;
  lockedAt: string;
  /** @nullable */
  lockedByName: string | null;
  /**
   * When it was decided to go on with it.
   * @nullable
   */
  decidedOn: string | null;
}
