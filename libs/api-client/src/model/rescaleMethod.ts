/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type RescaleMethod = (typeof RescaleMethod)[keyof typeof RescaleMethod];

export const RescaleMethod = {
  proportional: 'proportional',
  clamp: 'clamp',
  reset: 'reset',
} as const;
