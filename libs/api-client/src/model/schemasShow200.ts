/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type SchemasShow200 = { [key: string]: unknown };
