/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type ProposalHow = (typeof ProposalHow)[keyof typeof ProposalHow];

export const ProposalHow = {
  single: 'single',
  equal: 'equal',
  median: 'median',
} as const;
