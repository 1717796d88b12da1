/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AgreedState } from './agreedState';

export interface AgreeAnswer {
  state: AgreedState;
  value?: number | string | boolean | string[] | null;
  /** @maxLength 2000 */
  reason?: string;
  /**
   * Why this step; asked for where the answers lie two steps or more apart, or it is not the median.
   * @maxLength 4000
   */
  justification?: string;
}
