/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { Role } from './role';

export interface MakeToken {
  /**
   * @minLength 1
   * @maxLength 100
   */
  name: string;
  role: Role;
  /**
   * @minimum 1
   * @maximum 365
   */
  expiresInDays: number;
}
