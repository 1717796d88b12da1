/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProjectRelation = (typeof ProjectRelation)[keyof typeof ProjectRelation];

export const ProjectRelation = {
  owner: 'owner',
  manager: 'manager',
  steering: 'steering',
  'benefit-owner': 'benefit-owner',
  guest: 'guest',
} as const;
