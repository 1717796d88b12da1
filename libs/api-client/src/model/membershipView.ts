/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { OrganisationKind } from './organisationKind';
import type { Role } from './role';

export interface MembershipView {
  organisationId: string;
  kind: OrganisationKind;
  /** Four digits, or `kl`. */
  code: string;
  name: string;
  officialName: string;
  roles: Role[];
}
