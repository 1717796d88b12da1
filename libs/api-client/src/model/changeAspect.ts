/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ChangeAspect = (typeof ChangeAspect)[keyof typeof ChangeAspect];

export const ChangeAspect = {
  rekeyed: 'rekeyed',
  renamed: 'renamed',
  reworded: 'reworded',
  rescaled: 'rescaled',
  moved: 'moved',
} as const;
