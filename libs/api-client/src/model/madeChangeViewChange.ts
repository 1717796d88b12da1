/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * The change as it was made. Beside those that are sent to `changes`, there is `golden` (cases: id, from, to), which the golden cases leave.
 */
export type MadeChangeViewChange = { [key: string]: unknown };
