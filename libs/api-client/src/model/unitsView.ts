/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { UnitView } from './unitView';

export interface UnitsView {
  /** Each unit followed by what lies below it. */
  units: UnitView[];
}
