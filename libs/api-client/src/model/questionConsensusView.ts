/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AgreedAnswerView } from './agreedAnswerView';
import type { ColleagueAnswerView } from './colleagueAnswerView';
import type { ProposalView } from './proposalView';

export interface QuestionConsensusView {
  question: string;
  sectionKey: string;
  answers: ColleagueAnswerView[];
  /** Steps between the lowest and the highest answer. */
  spread: number;
  /** @nullable */
  proposal: ProposalView | null;
  /** Whether all are within one step, so that one button settles it. */
  settles: boolean;
  /** @nullable */
  agreed: AgreedAnswerView | null;
}
