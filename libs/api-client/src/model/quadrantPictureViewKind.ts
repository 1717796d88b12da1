/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type QuadrantPictureViewKind =
  (typeof QuadrantPictureViewKind)[keyof typeof QuadrantPictureViewKind];

export const QuadrantPictureViewKind = {
  quadrant: 'quadrant',
} as const;
