/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type RolloutPart = (typeof RolloutPart)[keyof typeof RolloutPart];

export const RolloutPart = {
  agreement: 'agreement',
  superusers: 'superusers',
  training: 'training',
  equipment: 'equipment',
  access: 'access',
  check: 'check',
} as const;
