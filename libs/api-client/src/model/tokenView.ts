/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { Role } from './role';

export interface TokenView {
  id: string;
  name: string;
  role: Role;
  /** Who made it. */
  owner: string;
  /** Whether it was made on the machine that runs Erfa, and is nobody’s. */
  local: boolean;
  createdAt: string;
  expiresAt: string;
  /** @nullable */
  lastUsedAt: string | null;
  /** @nullable */
  revokedAt: string | null;
}
