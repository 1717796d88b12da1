/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PlanRescaledAnswerView } from './planRescaledAnswerView';
import type { RescaleMethod } from './rescaleMethod';

export interface PlanRescaleView {
  /** The rule that holds; null where none proposes anything. */
  method: RescaleMethod | null;
  answers: PlanRescaledAnswerView[];
}
