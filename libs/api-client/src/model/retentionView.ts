/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { RetentionKind } from './retentionKind';

export interface RetentionView {
  kind: RetentionKind;
  /**
   * @minimum 180
   * @maximum 3650
   */
  days: number;
}
