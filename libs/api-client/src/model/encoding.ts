/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type Encoding = (typeof Encoding)[keyof typeof Encoding];

export const Encoding = {
  'utf-8': 'utf-8',
  'utf-16': 'utf-16',
  'windows-1252': 'windows-1252',
} as const;
