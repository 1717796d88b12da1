/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PresenceView {
  personId: string;
  name: string;
  /**
   * The key of the node they are at.
   * @nullable
   */
  node: string | null;
  seenAt: string;
}
