/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type WrittenNodeKind = (typeof WrittenNodeKind)[keyof typeof WrittenNodeKind];

export const WrittenNodeKind = {
  deliverable: 'deliverable',
  change: 'change',
} as const;
