/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * The model in the format of docs/model-format.md.
 */
export type ModelViewContent = { [key: string]: unknown };
