/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface QuestionnaireLeftOutView {
  /** Rows below the headings without a question. */
  rows: number;
  /** The first hundred of them. */
  lines: number[];
  /** Rows above the headings. */
  above: number;
  /** Columns with something in them: `C · Noter`. */
  columns: string[];
}
