/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type PictureColumn = (typeof PictureColumn)[keyof typeof PictureColumn];

export const PictureColumn = {
  value: 'value',
  level: 'level',
  outcome: 'outcome',
  coverage: 'coverage',
} as const;
