/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ParticipantState } from './participantState';

export interface ParticipantView {
  code: string;
  name: string;
  /** Two or three letters. */
  shortName: string;
  tileColumn: number;
  tileRow: number;
  organisationId: string;
  state: ParticipantState;
  /** @nullable */
  contactName: string | null;
  /** @nullable */
  contactEmail: string | null;
  /**
   * Why it declined.
   * @nullable
   */
  reason: string | null;
  /** Questions that somebody has answered. */
  answered: number;
  questions: number;
  /** @nullable */
  submittedAt: string | null;
}
