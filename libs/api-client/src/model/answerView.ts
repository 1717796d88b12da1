/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AnswerState } from './answerState';

export interface AnswerView {
  question: string;
  state: AnswerState;
  /** The step, or what the question’s scale asks for; null unless answered. */
  value: number | string | boolean | string[] | null;
  /** Why not applicable, or why not known. */
  reason: string;
  comment: string;
  /** Documentation: text, or an https link. */
  evidence: string;
  version: number;
  savedAt: string;
  /** @nullable */
  savedBy: string | null;
  /** Whether it was carried from an earlier round, and nobody has changed it since. */
  carried: boolean;
}
