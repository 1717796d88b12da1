/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type HeatMapPictureViewKind =
  (typeof HeatMapPictureViewKind)[keyof typeof HeatMapPictureViewKind];

export const HeatMapPictureViewKind = {
  'heat-map': 'heat-map',
} as const;
