/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface DecidedLaterView {
  number: number;
  decidedOn: string;
}
