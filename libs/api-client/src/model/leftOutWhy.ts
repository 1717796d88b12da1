/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LeftOutWhy = (typeof LeftOutWhy)[keyof typeof LeftOutWhy];

export const LeftOutWhy = {
  dropped: 'dropped',
  'no-day': 'no-day',
  overdue: 'overdue',
  'no-more': 'no-more',
} as const;
