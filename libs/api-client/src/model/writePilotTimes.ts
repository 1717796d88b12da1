/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { WritePilotTime } from './writePilotTime';

export interface WritePilotTimes {
  /**
   * @minItems 1
   * @maxItems 500
   */
  times: WritePilotTime[];
}
