/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PilotedVersionView {
  /** The draft, where its pilots are read. */
  draftId: string;
  /** Comments of all its pilots that nobody has seen to. */
  openComments: number;
}
