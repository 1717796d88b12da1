/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type InvolvementForm = (typeof InvolvementForm)[keyof typeof InvolvementForm];

export const InvolvementForm = {
  information: 'information',
  discussion: 'discussion',
  guideline: 'guideline',
} as const;
