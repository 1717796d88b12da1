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
  closesOn: string;
  /** Of one that was not submitted, what was agreed on is carried, and what all said alike who had handed in. */
  state: CarrySourceState;
}
