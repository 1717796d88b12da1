/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { QuestionConsensusView } from './questionConsensusView';

export interface ConsensusView {
  questions: QuestionConsensusView[];
  /** Assignments that have not been handed in. */
  open: number;
  /** Version of the assessment, for submitting. */
  version: number;
}
