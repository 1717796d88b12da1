/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PilotInvitationView } from './pilotInvitationView';

export interface PilotInvitationsView {
  pilots: PilotInvitationView[];
}
