/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PersonalDataView {
  /** Table and column. */
  place: string;
  /** What it is for, in the language asked for. */
  purpose: string;
  /** When it goes, in the language asked for. */
  deletion: string;
}
