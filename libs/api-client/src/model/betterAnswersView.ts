/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BetterAnswerView } from './betterAnswerView';

export interface BetterAnswersView {
  answers: BetterAnswerView[];
}
