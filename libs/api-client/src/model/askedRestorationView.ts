/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface AskedRestorationView {
  /** Sent along when it is restored: what was read, or nothing. */
  hash: string;
  askedAt: string;
  title: string;
  context: string;
  happened: string;
  cause: string;
  recommendation: string;
  applies: string;
  notApplies: string;
}
