/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type UnitsListParams = {
  /**
   * Units valid on that day; today where left out.
   */
  on?: string;
};
