/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ModelFileKind = (typeof ModelFileKind)[keyof typeof ModelFileKind];

export const ModelFileKind = {
  xlsx: 'xlsx',
  yaml: 'yaml',
  json: 'json',
} as const;
