/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type TableKind = (typeof TableKind)[keyof typeof TableKind];

export const TableKind = {
  excel: 'excel',
  csv: 'csv',
} as const;
