/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BusinessCaseLineForm } from './businessCaseLineForm';

export interface SaveBusinessCaseLine {
  /** @nullable */
  from: BusinessCaseLineForm | null;
  to: BusinessCaseLineForm;
}
