/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface ReleasedRoundView {
  id: string;
  title: TextView;
  /** The last day of the round: the one that was planned, or the day on which it was closed before that. */
  closesOn: string;
  /** The version of the model that it was answered on. */
  version: number;
}
