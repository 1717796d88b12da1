/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { CarriedAnswerView } from './carriedAnswerView';

export interface CarriedAnswersView {
  answers: CarriedAnswerView[];
}
