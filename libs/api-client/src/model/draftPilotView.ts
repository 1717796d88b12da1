/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PilotState } from './pilotState';
import type { TextView } from './textView';

export interface DraftPilotView {
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
  /** The revision of the draft that is tried. */
  revision: number;
  hash: string;
  invited: number;
  /** Municipalities in which somebody has handed in. */
  handedIn: number;
  /** Comments that KL has not seen to since they were handed in. */
  openComments: number;
  /** @nullable */
  expiredAt: string | null;
}
