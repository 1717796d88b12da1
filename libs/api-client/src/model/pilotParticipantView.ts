/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PilotParticipantState } from './pilotParticipantState';

export interface PilotParticipantView {
  organisationId: string;
  name: string;
  state: PilotParticipantState;
  /** People who have handed in. */
  sheets: number;
  /** @nullable */
  handedInAt: string | null;
}
