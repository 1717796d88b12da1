/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type BenefitStatus = (typeof BenefitStatus)[keyof typeof BenefitStatus];

export const BenefitStatus = {
  draft: 'draft',
  'baseline-missing': 'baseline-missing',
  'baseline-lost': 'baseline-lost',
  unaccepted: 'unaccepted',
  ready: 'ready',
  measured: 'measured',
  reached: 'reached',
} as const;
