/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectKind = (typeof ProjectKind)[keyof typeof ProjectKind];

export const ProjectKind = {
  'welfare-technology': 'welfare-technology',
  'it-system': 'it-system',
  automation: 'automation',
  general: 'general',
} as const;
