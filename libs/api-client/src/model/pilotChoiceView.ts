/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface PilotChoiceView {
  value: number | string | boolean | string[] | null;
  count: number;
}
