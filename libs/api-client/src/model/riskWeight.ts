/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type RiskWeight = (typeof RiskWeight)[keyof typeof RiskWeight];

export const RiskWeight = {
  low: 'low',
  medium: 'medium',
  high: 'high',
} as const;
