/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * The case as a file of golden cases has it.
 */
export type GoldenCaseViewCase = { [key: string]: unknown };
