/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface WriteLeadsTo {
  /** @maxLength 100 */
  question: string;
  value: number | string | boolean | string[];
  /** @nullable */
  unit?: string | null;
}
