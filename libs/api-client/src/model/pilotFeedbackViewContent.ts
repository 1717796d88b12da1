/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * The model as it was tried.
 */
export type PilotFeedbackViewContent = { [key: string]: unknown };
