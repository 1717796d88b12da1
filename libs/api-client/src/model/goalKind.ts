/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type GoalKind = (typeof GoalKind)[keyof typeof GoalKind];

export const GoalKind = {
  level: 'level',
  value: 'value',
} as const;
