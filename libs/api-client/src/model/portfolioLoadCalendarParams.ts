/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PortfolioTone } from './portfolioTone';
import type { ProjectPhase } from './projectPhase';

export type PortfolioLoadCalendarParams = {
  /**
   * @maxLength 200
   */
  q?: string;
  unit?: string;
  status?: PortfolioTone;
  phase?: ProjectPhase;
  /**
   * A goal’s id, or `none`.
   */
  goal?: string;
};
