/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AgreedHow } from './agreedHow';
import type { AgreedState } from './agreedState';

export interface AgreedAnswerView {
  state: AgreedState;
  value: number | string | boolean | string[] | null;
  reason: string;
  how: AgreedHow;
  justification: string;
  version: number;
  settledAt: string;
  /** @nullable */
  settledBy: string | null;
}
