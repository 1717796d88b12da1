/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface QuadrantPointView {
  /** Key of the node that is placed; its outcome is its field. */
  node: string;
  /** Key of the node whose value places it along the x axis. */
  x: string;
  /** Key of the node whose value places it along the y axis. */
  y: string;
}
