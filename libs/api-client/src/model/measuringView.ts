/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { MeasuringTaskView } from './measuringTaskView';

export interface MeasuringView {
  today: string;
  due: MeasuringTaskView[];
  later: MeasuringTaskView[];
}
