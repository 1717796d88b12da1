/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type DraftTrialViewOptions = { [key: string]: unknown };
