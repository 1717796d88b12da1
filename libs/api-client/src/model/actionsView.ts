/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ActionView } from './actionView';

export interface ActionsView {
  actions: ActionView[];
}
