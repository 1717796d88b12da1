/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ActionState = (typeof ActionState)[keyof typeof ActionState];

export const ActionState = {
  planned: 'planned',
  'under-way': 'under-way',
  done: 'done',
  dropped: 'dropped',
} as const;
