/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface UnitView {
  id: string;
  /**
   * The unit’s id in the municipality’s own organisation register.
   * @nullable
   */
  externalId: string | null;
  /**
   * The unit above among those listed; null at the top.
   * @nullable
   */
  parentId: string | null;
  name: string;
  /** 0 at the top. */
  depth: number;
  /** Names from the top down to the unit. */
  path: string[];
  /** @nullable */
  leaderName: string | null;
  /** @nullable */
  leaderEmail: string | null;
  /** First day. */
  validFrom: string;
  /**
   * First day on which it is no more.
   * @nullable
   */
  validTo: string | null;
  version: number;
}
