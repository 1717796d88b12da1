/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface BusinessCaseFileFaultView {
  cell: string;
  code: string;
  message: string;
}
