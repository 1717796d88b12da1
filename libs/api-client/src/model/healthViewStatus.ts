/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type HealthViewStatus = (typeof HealthViewStatus)[keyof typeof HealthViewStatus];

export const HealthViewStatus = {
  ok: 'ok',
} as const;
