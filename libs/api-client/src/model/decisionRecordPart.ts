/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type DecisionRecordPart = (typeof DecisionRecordPart)[keyof typeof DecisionRecordPart];

export const DecisionRecordPart = {
  project: 'project',
  benefits: 'benefits',
  'business-case': 'business-case',
  readiness: 'readiness',
  plan: 'plan',
  risks: 'risks',
} as const;
