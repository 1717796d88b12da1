/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface ReleasedRoundView {
  id: string;
  title: TextView;
  closesOn: string;
  /** The version of the model that it was answered on. */
  version: number;
}
