/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BusinessCaseFileFaultView } from './businessCaseFileFaultView';
import type { BusinessCaseFileLineView } from './businessCaseFileLineView';

export interface BusinessCaseFileView {
  /** None where there are faults. */
  lines: BusinessCaseFileLineView[];
  /** Lines that the file does not have; they stay. */
  absent: string[];
  /** The first of them. */
  faults: BusinessCaseFileFaultView[];
  /** How many faults there are. */
  faultCount: number;
}
