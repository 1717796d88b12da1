/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AnswerState } from './answerState';

export interface WriteAnswer {
  /** @maxLength 100 */
  question: string;
  state: AnswerState;
  value?: number | string | boolean | string[] | null;
  /** @maxLength 2000 */
  reason?: string;
  /** @maxLength 4000 */
  comment?: string;
  /** @maxLength 2000 */
  evidence?: string;
  /** The version this change began from; 0 for a first answer. */
  seen: number;
}
