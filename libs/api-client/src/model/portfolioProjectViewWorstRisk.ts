/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * @nullable
 */
export type PortfolioProjectViewWorstRisk =
  (typeof PortfolioProjectViewWorstRisk)[keyof typeof PortfolioProjectViewWorstRisk] | null;

export const PortfolioProjectViewWorstRisk = {
  low: 'low',
  medium: 'medium',
  high: 'high',
} as const;
