/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ImportWay = (typeof ImportWay)[keyof typeof ImportWay];

export const ImportWay = {
  preview: 'preview',
  all: 'all',
  good: 'good',
} as const;
