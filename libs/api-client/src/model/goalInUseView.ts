/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { GoalBenefitView } from './goalBenefitView';
import type { GoalDimensionView } from './goalDimensionView';
import type { GoalProjectView } from './goalProjectView';
import type { StrategyGoalView } from './strategyGoalView';

export interface GoalInUseView {
  goal: StrategyGoalView;
  projects: GoalProjectView[];
  benefits: GoalBenefitView[];
  dimensions: GoalDimensionView[];
}
