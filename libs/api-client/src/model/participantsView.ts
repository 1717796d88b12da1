/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ParticipantView } from './participantView';

export interface ParticipantsView {
  participants: ParticipantView[];
}
