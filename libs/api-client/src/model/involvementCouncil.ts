/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type InvolvementCouncil = (typeof InvolvementCouncil)[keyof typeof InvolvementCouncil];

export const InvolvementCouncil = {
  trio: 'trio',
  med: 'med',
} as const;
