/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type RadarPictureViewKind = (typeof RadarPictureViewKind)[keyof typeof RadarPictureViewKind];

export const RadarPictureViewKind = {
  radar: 'radar',
} as const;
