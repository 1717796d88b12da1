/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BusinessCaseSettings } from './businessCaseSettings';

export interface SaveBusinessCaseSettings {
  from: BusinessCaseSettings;
  to: BusinessCaseSettings;
}
