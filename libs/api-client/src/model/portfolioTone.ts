/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type PortfolioTone = (typeof PortfolioTone)[keyof typeof PortfolioTone];

export const PortfolioTone = {
  act: 'act',
  doing: 'doing',
  done: 'done',
  later: 'later',
} as const;
