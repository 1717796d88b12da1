/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type MunicipalitySize = (typeof MunicipalitySize)[keyof typeof MunicipalitySize];

export const MunicipalitySize = {
  small: 'small',
  middle: 'middle',
  large: 'large',
} as const;
