/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CarriedAnswerView } from './carriedAnswerView';
import type { CarrySourceView } from './carrySourceView';

export interface AssignmentCarriedView {
  answers: CarriedAnswerView[];
  /** @nullable */
  source: CarrySourceView | null;
}
