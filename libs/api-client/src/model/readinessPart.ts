/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ReadinessPart = (typeof ReadinessPart)[keyof typeof ReadinessPart];

export const ReadinessPart = {
  maturity: 'maturity',
  experience: 'experience',
  dialogue: 'dialogue',
  involvement: 'involvement',
  actions: 'actions',
} as const;
