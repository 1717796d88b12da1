/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface QuestionnaireRowView {
  /** As spreadsheets number it. */
  line: number;
  /** How it begins. */
  text: string;
}
