/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * @nullable
 */
export type ProjectFieldChangeViewAfter = { [key: string]: unknown } | null;
