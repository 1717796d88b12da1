/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PersonState } from './personState';
import type { Role } from './role';

export interface PersonView {
  /** Of the person, or of the invitation while it is open. */
  id: string;
  name: string;
  /** @nullable */
  email: string | null;
  roles: Role[];
  state: PersonState;
  /** @nullable */
  invitedAt: string | null;
  /** @nullable */
  lastSeenAt: string | null;
  /** @nullable */
  endedAt: string | null;
  version: number;
}
