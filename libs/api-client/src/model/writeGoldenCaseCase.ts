/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * The case as a file of golden cases has it: `name`, `expect`, `answers` or `units`, and perhaps `note`, `axes` and `targets`.
 */
export type WriteGoldenCaseCase = { [key: string]: unknown };
