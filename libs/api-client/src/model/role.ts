/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type Role = (typeof Role)[keyof typeof Role];

export const Role = {
  'kl-admin': 'kl-admin',
  'municipality-admin': 'municipality-admin',
  'project-manager': 'project-manager',
  contributor: 'contributor',
  reader: 'reader',
  'data-protection-officer': 'data-protection-officer',
  guest: 'guest',
} as const;
