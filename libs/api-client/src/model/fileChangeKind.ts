/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type FileChangeKind = (typeof FileChangeKind)[keyof typeof FileChangeKind];

export const FileChangeKind = {
  set: 'set',
  add: 'add',
  remove: 'remove',
  move: 'move',
  rekey: 'rekey',
} as const;
