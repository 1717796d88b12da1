/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BackWeekView } from './backWeekView';

export interface MyCheckView {
  id: string;
  title: string;
  week: BackWeekView;
  /** From a week that is over. */
  late: boolean;
  /** @nullable */
  doneOn: string | null;
}
