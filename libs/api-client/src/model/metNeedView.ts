/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { NeedState } from './needState';
import type { TextView } from './textView';

export interface MetNeedView {
  modelTitle: TextView;
  /** The dimension. */
  title: TextView;
  /** The level needed. */
  level: number;
  /** KL’s. */
  note: string;
  /** @nullable */
  value: number | null;
  /** @nullable */
  assessmentId: string | null;
  /** @nullable */
  round: TextView | null;
  state: NeedState;
}
