/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface HandInPilot {
  /** Whether KL reads the comments too. */
  comments: boolean;
}
