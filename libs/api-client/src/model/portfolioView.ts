/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PortfolioGoalView } from './portfolioGoalView';
import type { PortfolioProjectView } from './portfolioProjectView';
import type { PortfolioSavedView } from './portfolioSavedView';

export interface PortfolioView {
  projects: PortfolioProjectView[];
  /** Goals that are pursued. */
  goals: PortfolioGoalView[];
  views: PortfolioSavedView[];
  /** Whether the caller may share views with the organisation. */
  mayShare: boolean;
  /** Today in Denmark. */
  today: string;
}
