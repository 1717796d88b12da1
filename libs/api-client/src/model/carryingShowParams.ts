/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type CarryingShowParams = {
  /**
   * The last that was submitted unless stated, else the newest there is.
   */
  source?: string;
};
