/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type BusinessCaseMethod = (typeof BusinessCaseMethod)[keyof typeof BusinessCaseMethod];

export const BusinessCaseMethod = {
  mean: 'mean',
  pert: 'pert',
  successive: 'successive',
} as const;
