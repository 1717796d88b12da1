/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GroupKind } from './groupKind';

export type ComparisonsReportParams = {
  kind?: GroupKind;
  /**
   * @maxLength 40
   */
  key?: string;
};
