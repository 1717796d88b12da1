/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PlanForm } from './planForm';

export interface SavePlan {
  from: PlanForm;
  to: PlanForm;
}
