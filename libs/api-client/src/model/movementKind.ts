/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type MovementKind = (typeof MovementKind)[keyof typeof MovementKind];

export const MovementKind = {
  level: 'level',
  value: 'value',
} as const;
