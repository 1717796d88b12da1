/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type GroupKind = (typeof GroupKind)[keyof typeof GroupKind];

export const GroupKind = {
  country: 'country',
  region: 'region',
  'dst-group': 'dst-group',
  population: 'population',
  'six-cities': 'six-cities',
} as const;
