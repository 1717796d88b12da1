/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { MyUnitProjectView } from './myUnitProjectView';

export interface MyUnitView {
  unitId: string;
  unitName: string;
  projects: MyUnitProjectView[];
}
