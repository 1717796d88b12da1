/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BusinessCaseSettings } from './businessCaseSettings';
import type { FrozenBusinessCaseLine } from './frozenBusinessCaseLine';

export interface BusinessCaseContentView {
  settings: BusinessCaseSettings;
  lines: FrozenBusinessCaseLine[];
}
