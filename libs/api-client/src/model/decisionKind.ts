/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type DecisionKind = (typeof DecisionKind)[keyof typeof DecisionKind];

export const DecisionKind = {
  'go-on': 'go-on',
  'business-case': 'business-case',
  contract: 'contract',
  'go-live': 'go-live',
  handover: 'handover',
  extra: 'extra',
} as const;
