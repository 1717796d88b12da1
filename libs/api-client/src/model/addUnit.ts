/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AddUnit {
  /** @nullable */
  externalId?: string | null;
  /** @nullable */
  parentId?: string | null;
  /**
   * @maxLength 200
   * @nullable
   */
  leaderName?: string | null;
  /**
   * @maxLength 254
   * @nullable
   */
  leaderEmail?: string | null;
  validFrom?: string;
  /**
   * First day on which the unit is no more; this is how a unit ends.
   * @nullable
   */
  validTo?: string | null;
  /**
   * @minLength 1
   * @maxLength 200
   */
  name: string;
}
