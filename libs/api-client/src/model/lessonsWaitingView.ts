/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ConfirmationDueView } from './confirmationDueView';
import type { DueAdoptionView } from './dueAdoptionView';
import type { OwnRecalledView } from './ownRecalledView';
import type { RecalledAdoptionView } from './recalledAdoptionView';
import type { TakenUpView } from './takenUpView';

export interface LessonsWaitingView {
  due: DueAdoptionView[];
  recalled: RecalledAdoptionView[];
  /** Until somebody here has seen it. */
  ownRecalled: OwnRecalledView[];
  toConfirm: ConfirmationDueView[];
  takenUp: TakenUpView[];
}
