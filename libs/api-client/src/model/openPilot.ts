/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface OpenPilot {
  /** The revision that was read; what is tried is just that. */
  revision: number;
  opensOn: string;
  closesOn: string;
  /** @maxLength 2000 */
  note?: string;
  /**
   * @minItems 1
   * @maxItems 200
   */
  municipalityIds: string[];
}
