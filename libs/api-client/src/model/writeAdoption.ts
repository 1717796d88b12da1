/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AdoptionStatus } from './adoptionStatus';

export interface WriteAdoption {
  status: AdoptionStatus;
  /**
   * Not shown to others.
   * @maxLength 200
   */
  project: string;
  /** @nullable */
  unitId?: string | null;
  /** @maxLength 2000 */
  copied: string;
  /** @maxLength 2000 */
  changed: string;
  /** @maxLength 2000 */
  whyChanged: string;
  /** @maxLength 2000 */
  outcome: string;
  /**
   * What was measured, with its unit.
   * @maxLength 200
   */
  measure: string;
  /** @nullable */
  measureBefore?: number | null;
  /** @nullable */
  measureAfter?: number | null;
  /**
   * Asked for when abandoned.
   * @maxLength 2000
   */
  abandonedWhy: string;
  /**
   * The condition it failed under; asked for when abandoned, and shown to the next reader.
   * @maxLength 500
   */
  abandonedCondition: string;
  /**
   * When to ask how it went. In half a year where none is given, or one that has passed.
   * @nullable
   */
  askAgainOn?: string | null;
  /**
   * A colleague whom others may ask; shown by name.
   * @nullable
   */
  contactId?: string | null;
}
