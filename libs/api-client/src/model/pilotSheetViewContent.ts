/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * The model as docs/model-format.md describes it.
 */
export type PilotSheetViewContent = { [key: string]: unknown };
