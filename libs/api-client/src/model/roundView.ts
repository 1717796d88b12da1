/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { OwnParticipationView } from './ownParticipationView';
import type { PluginProblemView } from './pluginProblemView';
import type { RoundState } from './roundState';
import type { TermsView } from './termsView';
import type { TextView } from './textView';

export interface RoundView {
  id: string;
  title: TextView;
  state: RoundState;
  opensOn: string;
  /** Last day; the round ends when it does, in Danish time. Of one that was closed before, the day on which it was. */
  closesOn: string;
  closesAt: string;
  modelId: string;
  modelTitle: TextView;
  modelVersion: number;
  questionCount: number;
  minutes: number;
  terms: TermsView;
  invitedAll: boolean;
  /** Invited, or chosen while it is a draft. */
  invited: number;
  /** Organisations chosen for a draft that is not for all; empty otherwise. */
  chosenIds: string[];
  accepted: number;
  submitted: number;
  /**
   * One’s own municipality’s; null for KL and for who is not invited.
   * @nullable
   */
  own: OwnParticipationView | null;
  /**
   * Why the model could not be scored now; null when it could.
   * @nullable
   */
  pluginProblem: PluginProblemView | null;
  /** Submitted assessments whose result is still to be computed. */
  waiting: number;
  version: number;
}
