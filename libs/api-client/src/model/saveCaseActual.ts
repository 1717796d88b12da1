/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CaseActualForm } from './caseActualForm';

export interface SaveCaseActual {
  from: CaseActualForm;
  to: CaseActualForm;
}
