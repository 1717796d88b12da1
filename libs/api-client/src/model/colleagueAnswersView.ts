/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ColleagueAnswerView } from './colleagueAnswerView';

export interface ColleagueAnswersView {
  answers: ColleagueAnswerView[];
}
