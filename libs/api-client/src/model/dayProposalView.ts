/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ProposalState } from './proposalState';

export interface DayProposalView {
  state: ProposalState;
  day: string;
  reason: string;
  proposedOn: string;
  /** @nullable */
  proposedByName: string | null;
  answer: string;
  /** @nullable */
  answeredOn: string | null;
  /** @nullable */
  answeredByName: string | null;
  version: number;
}
