/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface BetterAnswerView {
  value: number | string | boolean | string[];
  /** The answer in words, in the language asked for. */
  words: string;
}
