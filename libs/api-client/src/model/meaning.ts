/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type Meaning = (typeof Meaning)[keyof typeof Meaning];

export const Meaning = {
  editorial: 'editorial',
  substantive: 'substantive',
} as const;
