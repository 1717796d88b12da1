/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { FollowUpForm } from './followUpForm';

export interface SaveFollowUp {
  from: FollowUpForm;
  to: FollowUpForm;
}
