/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SwitchState } from './switchState';

export interface SwitchPlugin {
  state: SwitchState;
  /** @maxLength 500 */
  reason: string;
  /**
   * Hash of the files that were read about; needed to switch a stranger’s plugin on.
   * @maxLength 100
   * @nullable
   */
  hash?: string | null;
}
