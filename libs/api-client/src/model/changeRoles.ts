/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { Role } from './role';

export interface ChangeRoles {
  roles: Role[];
}
