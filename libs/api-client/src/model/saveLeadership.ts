/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { LeadershipForm } from './leadershipForm';

export interface SaveLeadership {
  from: LeadershipForm;
  to: LeadershipForm;
}
