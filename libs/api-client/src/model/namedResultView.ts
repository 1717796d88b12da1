/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface NamedResultView {
  organisationId: string;
  code: string;
  name: string;
  /** @nullable */
  value: number | null;
  /** @nullable */
  level: number | null;
}
