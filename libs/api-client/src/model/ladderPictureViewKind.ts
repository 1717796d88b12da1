/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type LadderPictureViewKind =
  (typeof LadderPictureViewKind)[keyof typeof LadderPictureViewKind];

export const LadderPictureViewKind = {
  ladder: 'ladder',
} as const;
