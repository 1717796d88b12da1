/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PilotCommentView {
  /** The sheet of somebody, nobody says whose. */
  sheetId: string;
  organisationId: string;
  name: string;
  comment: string;
  /** What was answered beside it. */
  state: string;
  value: number | string | boolean | string[] | null;
  handedInAt: string;
  /** Whether KL has seen to it since it was handed in. */
  handled: boolean;
}
