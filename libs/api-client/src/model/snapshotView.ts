/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { KeptAgreementView } from './keptAgreementView';
import type { KeptAnswerView } from './keptAnswerView';

export interface SnapshotView {
  id: string;
  name: string;
  takenAt: string;
  /** @nullable */
  takenBy: string | null;
  /** Questions that it holds an answer to. */
  answered: number;
  assessmentId: string;
  modelId: string;
  /** Whether one can go back to it now. */
  restorable: boolean;
  answers: KeptAnswerView[];
  agreed: KeptAgreementView[];
}
