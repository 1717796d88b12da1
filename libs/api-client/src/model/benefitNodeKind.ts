/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type BenefitNodeKind = (typeof BenefitNodeKind)[keyof typeof BenefitNodeKind];

export const BenefitNodeKind = {
  deliverable: 'deliverable',
  change: 'change',
  benefit: 'benefit',
  goal: 'goal',
} as const;
