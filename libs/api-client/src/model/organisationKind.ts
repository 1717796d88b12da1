/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];

export const OrganisationKind = {
  kl: 'kl',
  municipality: 'municipality',
} as const;
