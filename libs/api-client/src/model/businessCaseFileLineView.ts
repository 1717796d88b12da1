/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BusinessCaseFileLineState } from './businessCaseFileLineState';
import type { BusinessCaseLineForm } from './businessCaseLineForm';

export interface BusinessCaseFileLineView {
  /** As spreadsheets number it. */
  row: number;
  state: BusinessCaseFileLineState;
  id: string;
  /** @nullable */
  from: BusinessCaseLineForm | null;
  to: BusinessCaseLineForm;
}
