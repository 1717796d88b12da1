/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface BenefitOwnerView {
  personId: string;
  name: string;
  /** Units that they lead. */
  leads: string[];
}
