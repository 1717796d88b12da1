/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LeaderLevel } from './leaderLevel';

export interface ProjectLeaderView {
  level: LeaderLevel;
  /**
   * A name, or an office.
   * @maxLength 120
   */
  leader: string;
  /** @maxLength 500 */
  does: string;
  id: string;
  version: number;
}
