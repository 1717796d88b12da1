/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface MunicipalityAccessView {
  organisationId: string;
  code: string;
  name: string;
  /** Active administrators. */
  administrators: number;
  /** Open invitations to administrators. */
  invited: number;
}
