/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type FrozenBusinessCaseLineScenario =
  (typeof FrozenBusinessCaseLineScenario)[keyof typeof FrozenBusinessCaseLineScenario];

export const FrozenBusinessCaseLineScenario = {
  NUMBER_0: 0,
  NUMBER_1: 1,
} as const;
