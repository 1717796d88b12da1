/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * An answer sheet: `answers`, and perhaps `axes`, `targets` or `units`.
 */
export type TryDraftSheet = { [key: string]: unknown };
