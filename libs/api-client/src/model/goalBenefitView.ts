/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { BenefitStatus } from './benefitStatus';

export interface GoalBenefitView {
  id: string;
  name: string;
  projectId: string;
  projectTitle: string;
  status: BenefitStatus;
}
