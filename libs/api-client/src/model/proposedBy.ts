/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * What says what it seems to be; null where nothing does.
 */
export type ProposedBy = (typeof ProposedBy)[keyof typeof ProposedBy];

export const ProposedBy = {
  heading: 'heading',
  contents: 'contents',
} as const;
