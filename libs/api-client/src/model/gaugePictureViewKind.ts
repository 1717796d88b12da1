/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type GaugePictureViewKind = (typeof GaugePictureViewKind)[keyof typeof GaugePictureViewKind];

export const GaugePictureViewKind = {
  gauge: 'gauge',
} as const;
