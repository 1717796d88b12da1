/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AnswerView } from './answerView';
import type { SavedAnswerView } from './savedAnswerView';

export interface SavedAnswersView {
  saved: SavedAnswerView[];
  conflicts: AnswerView[];
}
