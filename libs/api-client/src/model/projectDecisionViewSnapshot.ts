/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * How the tools stood when it was decided, by tool; null before.
 * @nullable
 */
export type ProjectDecisionViewSnapshot = { [key: string]: unknown } | null;
