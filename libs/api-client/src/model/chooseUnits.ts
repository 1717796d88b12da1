/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { AnsweringUnit } from './answeringUnit';

export interface ChooseUnits {
  /** @maxItems 200 */
  units: AnsweringUnit[];
}
