/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ExperienceKind = (typeof ExperienceKind)[keyof typeof ExperienceKind];

export const ExperienceKind = {
  worked: 'worked',
  failed: 'failed',
  'next-time': 'next-time',
} as const;
