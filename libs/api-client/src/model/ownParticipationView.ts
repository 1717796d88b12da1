/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ParticipationState } from './participationState';

export interface OwnParticipationView {
  state: ParticipationState;
  /** @nullable */
  contactName: string | null;
  /** @nullable */
  contactEmail: string | null;
  /** @nullable */
  reason: string | null;
  /** @nullable */
  assessmentId: string | null;
  version: number;
}
