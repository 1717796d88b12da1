/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface HandoverItemView {
  /** @maxLength 200 */
  title: string;
  /**
   * Who sees to it.
   * @nullable
   */
  ownerId: string | null;
  /** @nullable */
  dueOn: string | null;
  /** @nullable */
  doneOn: string | null;
  id: string;
  /** @nullable */
  ownerName: string | null;
  /** Whether the caller may say that it is done. */
  mayTick: boolean;
  version: number;
}
