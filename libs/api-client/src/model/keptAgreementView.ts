/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AgreedState } from './agreedState';

export interface KeptAgreementView {
  question: string;
  state: AgreedState;
  value: number | string | boolean | string[] | null;
  reason: string;
  justification: string;
}
