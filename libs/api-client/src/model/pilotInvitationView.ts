/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PilotState } from './pilotState';
import type { TextView } from './textView';

export interface PilotInvitationView {
  id: string;
  /** Title of the model; English may be empty. */
  title: TextView;
  state: PilotState;
  opensOn: string;
  /** Last day, in Danish time. */
  closesOn: string;
  /** When it ends, or was closed. */
  closesAt: string;
  /** KL’s words to those who answer. */
  note: string;
  questionCount: number;
  /** Minutes that answering takes. */
  minutes: number;
  /** When what people wrote is deleted. */
  deletedOn: string;
  /** @nullable */
  handedInAt: string | null;
  /** Questions that one has said something to. */
  answered: number;
  /** @nullable */
  leftAt: string | null;
}
