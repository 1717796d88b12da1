/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { RoundTitle } from './roundTitle';
import type { TermsView } from './termsView';

export interface WriteRound {
  title: RoundTitle;
  modelId: string;
  opensOn: string;
  closesOn: string;
  terms: TermsView;
  invitedAll: boolean;
  /** Organisations invited, unless all are. */
  invitedIds?: string[];
}
