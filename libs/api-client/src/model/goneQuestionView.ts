/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface GoneQuestionView {
  key: string;
  /**
   * Its title in the version before; null where it was not there either.
   * @nullable
   */
  title: TextView | null;
  /** What is wrong with it, in the language asked for. */
  message: string;
}
