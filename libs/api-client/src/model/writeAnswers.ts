/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { WriteAnswer } from './writeAnswer';

export interface WriteAnswers {
  /**
   * @minItems 1
   * @maxItems 500
   */
  answers: WriteAnswer[];
}
