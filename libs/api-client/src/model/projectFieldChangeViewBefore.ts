/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * @nullable
 */
export type ProjectFieldChangeViewBefore = { [key: string]: unknown } | null;
