/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { Role } from './role';

export interface InvitedPerson {
  /**
   * @minLength 1
   * @maxLength 200
   */
  name: string;
  /** @maxLength 254 */
  email: string;
  roles: Role[];
}
