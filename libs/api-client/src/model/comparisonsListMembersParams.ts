/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GroupKind } from './groupKind';

export type ComparisonsListMembersParams = {
  kind?: GroupKind;
  /**
   * @maxLength 40
   */
  key?: string;
};
