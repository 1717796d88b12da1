/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { WrittenNodeKind } from './writtenNodeKind';

export interface AddBenefitNode {
  /**
   * @minLength 1
   * @maxLength 120
   */
  title: string;
  /**
   * By whom or when.
   * @maxLength 120
   */
  detail: string;
  kind: WrittenNodeKind;
}
