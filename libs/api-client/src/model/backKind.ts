/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type BackKind = (typeof BackKind)[keyof typeof BackKind];

export const BackKind = {
  involvement: 'involvement',
  communication: 'communication',
  training: 'training',
  baseline: 'baseline',
} as const;
