/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ChangeOrigin = (typeof ChangeOrigin)[keyof typeof ChangeOrigin];

export const ChangeOrigin = {
  write: 'write',
  undo: 'undo',
  redo: 'redo',
} as const;
