/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type Barrier = (typeof Barrier)[keyof typeof Barrier];

export const Barrier = {
  system: 'system',
  node: 'node',
  watch: 'watch',
  loader: 'loader',
  nothing: 'nothing',
} as const;
