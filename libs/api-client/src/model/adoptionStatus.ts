/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type AdoptionStatus = (typeof AdoptionStatus)[keyof typeof AdoptionStatus];

export const AdoptionStatus = {
  interested: 'interested',
  assessing: 'assessing',
  adapting: 'adapting',
  implemented: 'implemented',
  'creating-value': 'creating-value',
  abandoned: 'abandoned',
} as const;
