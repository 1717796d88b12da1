/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * The score tree, as docs/model-format.md describes it.
 */
export type DraftTrialViewRoot = { [key: string]: unknown };
