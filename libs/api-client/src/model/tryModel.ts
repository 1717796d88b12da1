/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface TryModel {
  /**
   * An answer file in YAML or JSON, as docs/model-format.md describes it.
   * @maxLength 900000
   */
  answers: string;
}
