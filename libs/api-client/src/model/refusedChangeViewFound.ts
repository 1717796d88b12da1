/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * What stands there instead: a value, a node, a spot or a key, as the code says.
 * @nullable
 */
export type RefusedChangeViewFound = { [key: string]: unknown } | null;
