/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { TextView } from './textView';

export interface PlanRuleWordsView {
  name: TextView;
  /** @nullable */
  old: TextView | null;
  /** @nullable */
  new: TextView | null;
}
