/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type RolloutAgreement = (typeof RolloutAgreement)[keyof typeof RolloutAgreement];

export const RolloutAgreement = {
  none: 'none',
  agreed: 'agreed',
  moved: 'moved',
} as const;
