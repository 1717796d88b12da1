/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ProjectUnitView {
  id: string;
  name: string;
  /** @nullable */
  leaderName: string | null;
}
