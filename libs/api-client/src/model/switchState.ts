/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type SwitchState = (typeof SwitchState)[keyof typeof SwitchState];

export const SwitchState = {
  on: 'on',
  off: 'off',
} as const;
