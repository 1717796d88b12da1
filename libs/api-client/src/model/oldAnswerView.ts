/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AgreedState } from './agreedState';

export interface OldAnswerView {
  /** Key in the version it was answered on. */
  question: string;
  state: AgreedState;
  value: number | string | boolean | string[] | null;
  /** Why not applicable, or why not known. */
  reason: string;
}
