/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AgreedState } from './agreedState';

export interface ProposedAnswerView {
  state: AgreedState;
  value: number | string | boolean | string[] | null;
  reason: string;
  /** Documentation: text, or an https link. */
  evidence: string;
}
