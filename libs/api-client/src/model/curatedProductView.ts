/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface CuratedProductView {
  id: string;
  name: string;
  /** Projects with it that are shown to all. */
  shownProjects: number;
  /** Names that were put together with it. */
  alsoCalled: string[];
}
