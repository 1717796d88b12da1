/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectPhase = (typeof ProjectPhase)[keyof typeof ProjectPhase];

export const ProjectPhase = {
  idea: 'idea',
  analysis: 'analysis',
  procurement: 'procurement',
  implementation: 'implementation',
  realisation: 'realisation',
} as const;
