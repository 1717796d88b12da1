/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WriteSays {
  /**
   * In this unit’s own words; empty is what the project says.
   * @maxLength 2000
   */
  says: string;
  /** @nullable */
  meetsOn: string | null;
}
