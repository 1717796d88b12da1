/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface CardStepView {
  text: string;
  /** Below the project’s own address. */
  path: string;
  /** @nullable */
  ownerName: string | null;
  /** @nullable */
  dueOn: string | null;
}
