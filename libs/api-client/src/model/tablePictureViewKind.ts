/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type TablePictureViewKind = (typeof TablePictureViewKind)[keyof typeof TablePictureViewKind];

export const TablePictureViewKind = {
  table: 'table',
} as const;
