/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface CarrySourceView {
  assessmentId: string;
  /** Of the earlier round. */
  title: TextView;
  modelId: string;
  modelVersion: number;
  closesOn: string;
}
