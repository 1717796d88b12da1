/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface PlanVersionView {
  /** @nullable */
  id: string | null;
  key: string;
  version: number;
  title: TextView;
  questions: number;
  /** @nullable */
  retiredAt: string | null;
}
