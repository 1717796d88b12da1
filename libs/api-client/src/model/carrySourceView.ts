/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CarrySourceState } from './carrySourceState';
import type { TextView } from './textView';

export interface CarrySourceView {
  assessmentId: string;
  /** Of the earlier round. */
  title: TextView;
  modelId: string;
  modelVersion: number;
  /** The last day of the round: the one that was planned, or the day on which it was closed before that. */
  closesOn: string;
  /** Of one that was not submitted, what was agreed on is carried, and what all said alike who had handed in. */
  state: CarrySourceState;
}
