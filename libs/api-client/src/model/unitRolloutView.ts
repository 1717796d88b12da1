/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { DayProposalView } from './dayProposalView';
import type { RolloutAgreement } from './rolloutAgreement';
import type { RolloutPart } from './rolloutPart';
import type { UnitRolloutViewEquipment } from './unitRolloutViewEquipment';
import type { UntrainedView } from './untrainedView';

export interface UnitRolloutView {
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
  equipment: UnitRolloutViewEquipment;
  /** @nullable */
  checkedOn: string | null;
  /** @maxLength 500 */
  note: string;
  unitId: string;
  unitName: string;
  /**
   * The leader’s name in the list of units.
   * @nullable
   */
  listedLeader: string | null;
  /** @nullable */
  leaderName: string | null;
  agreement: RolloutAgreement;
  /** @nullable */
  agreedOn: string | null;
  /** @nullable */
  agreedByName: string | null;
  /**
   * The day it goes live: its own, else the project’s.
   * @nullable
   */
  goLiveOn: string | null;
  /** In the unit’s own words. */
  says: string;
  /** What was said last, word for word. */
  said: string;
  /** @nullable */
  meetsOn: string | null;
  /** @nullable */
  saidOn: string | null;
  lacks: RolloutPart[];
  /** How many names there are of people who miss training. */
  untrained: number;
  /**
   * Null for whoever may not see them.
   * @nullable
   */
  names: UntrainedView[] | null;
  /**
   * When the names are deleted; null where no day is set.
   * @nullable
   */
  namesUntil: string | null;
  /**
   * The newest one, answered or not.
   * @nullable
   */
  proposal: DayProposalView | null;
  /** Whether the asker may write this row. */
  mayWrite: boolean;
  /** 0 where nothing is written yet. */
  version: number;
}
