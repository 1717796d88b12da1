/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectTool = (typeof ProjectTool)[keyof typeof ProjectTool];

export const ProjectTool = {
  why: 'why',
  benefits: 'benefits',
  'business-case': 'business-case',
  readiness: 'readiness',
  plan: 'plan',
  'follow-up': 'follow-up',
  risks: 'risks',
  leadership: 'leadership',
} as const;
