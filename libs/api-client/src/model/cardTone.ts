/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type CardTone = (typeof CardTone)[keyof typeof CardTone];

export const CardTone = {
  done: 'done',
  doing: 'doing',
  act: 'act',
  later: 'later',
} as const;
