/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BackWeekView } from './backWeekView';
import type { MyBenefitView } from './myBenefitView';
import type { MyUnitView } from './myUnitView';

export interface MyUnitsView {
  /** This week, in Denmark. */
  week: BackWeekView;
  units: MyUnitView[];
  benefits: MyBenefitView[];
}
