/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AnswerState } from './answerState';

export interface KeptAnswerView {
  question: string;
  personName: string;
  /** @nullable */
  unitName: string | null;
  state: AnswerState;
  value: number | string | boolean | string[] | null;
  reason: string;
  comment: string;
  evidence: string;
}
