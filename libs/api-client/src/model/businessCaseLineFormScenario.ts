/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * Without the project, or with it.
 */
export type BusinessCaseLineFormScenario =
  (typeof BusinessCaseLineFormScenario)[keyof typeof BusinessCaseLineFormScenario];

export const BusinessCaseLineFormScenario = {
  NUMBER_0: 0,
  NUMBER_1: 1,
} as const;
