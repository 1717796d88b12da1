/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ActionState } from './actionState';
import type { WriteLeadsTo } from './writeLeadsTo';

export interface WriteAction {
  /**
   * The question or dimension it lifts.
   * @maxLength 100
   */
  nodeKey: string;
  /** @maxLength 300 */
  title: string;
  /** @nullable */
  ownerId?: string | null;
  /** @nullable */
  dueOn?: string | null;
  /** @maxLength 1000 */
  measure: string;
  /**
   * The answer it is to lead to, by its deadline.
   * @nullable
   */
  leadsTo?: WriteLeadsTo | null;
  state: ActionState;
}
