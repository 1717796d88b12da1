/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PlanNodeView } from './planNodeView';
import type { PlanRuleField } from './planRuleField';
import type { PlanRuleWordsView } from './planRuleWordsView';

export interface PlanRuleChangeView {
  /**
   * Null for the model itself.
   * @nullable
   */
  node: PlanNodeView | null;
  field: PlanRuleField;
  /**
   * Of an option.
   * @nullable
   */
  name: string | null;
  /**
   * Null where there was none, or where it is more than a word.
   * @nullable
   */
  old: string | null;
  /** @nullable */
  new: string | null;
  /**
   * Of an option that the plugin knows: what it and its values are called.
   * @nullable
   */
  words: PlanRuleWordsView | null;
}
