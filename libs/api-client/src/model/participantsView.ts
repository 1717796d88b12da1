/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ParticipantView } from './participantView';
import type { TileView } from './tileView';

export interface ParticipantsView {
  participants: ParticipantView[];
  /** The municipalities the round does not invite. */
  notInvited: TileView[];
}
