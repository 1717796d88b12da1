/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SwitchState } from './switchState';

export interface DecisionView {
  state: SwitchState;
  pluginVersion: string;
  reason: string;
  decidedAt: string;
  /** @nullable */
  decidedBy: string | null;
  version: number;
}
