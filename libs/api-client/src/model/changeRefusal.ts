/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ChangeRefusal = (typeof ChangeRefusal)[keyof typeof ChangeRefusal];

export const ChangeRefusal = {
  changed: 'changed',
  moved: 'moved',
  'node-unknown': 'node-unknown',
  'parent-unknown': 'parent-unknown',
  'not-a-group': 'not-a-group',
  'inside-itself': 'inside-itself',
  'key-taken': 'key-taken',
  'key-published': 'key-published',
  'not-a-structure': 'not-a-structure',
} as const;
