/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { WriteRolloutEquipment } from './writeRolloutEquipment';

export interface WriteRollout {
  /**
   * The colleague who leads the unit, and may write this row.
   * @nullable
   */
  leaderId: string | null;
  /** @nullable */
  agreedDay: string | null;
  /** @nullable */
  ownGoLiveOn: string | null;
  /**
   * @minimum 0
   * @maximum 10000
   * @nullable
   */
  staff: number | null;
  /**
   * @minimum 0
   * @maximum 10000
   * @nullable
   */
  superusersWanted: number | null;
  /**
   * @minimum 0
   * @maximum 10000
   */
  superusers: number;
  /**
   * @minimum 0
   * @maximum 10000
   */
  trained: number;
  /**
   * @minimum 0
   * @maximum 10000
   */
  withAccess: number;
  /** @nullable */
  equipment: WriteRolloutEquipment;
  /** @nullable */
  checkedOn: string | null;
  /** @maxLength 500 */
  note: string;
}
