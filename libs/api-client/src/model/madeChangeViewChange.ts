/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * The change as it was made.
 */
export type MadeChangeViewChange = { [key: string]: unknown };
