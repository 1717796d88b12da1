/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface HeatMapRowView {
  /** Key of the node that names the row. */
  node: string;
  /** Keys of nodes, one a column; null leaves a cell empty. */
  cells: (string | null)[];
}
