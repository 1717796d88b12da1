/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type FileRowState = (typeof FileRowState)[keyof typeof FileRowState];

export const FileRowState = {
  good: 'good',
  faulty: 'faulty',
  duplicate: 'duplicate',
} as const;
