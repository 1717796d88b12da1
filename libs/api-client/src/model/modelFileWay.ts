/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ModelFileWay = (typeof ModelFileWay)[keyof typeof ModelFileWay];

export const ModelFileWay = {
  preview: 'preview',
  all: 'all',
} as const;
