/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type FindingSeverity = (typeof FindingSeverity)[keyof typeof FindingSeverity];

export const FindingSeverity = {
  error: 'error',
  warning: 'warning',
  note: 'note',
} as const;
