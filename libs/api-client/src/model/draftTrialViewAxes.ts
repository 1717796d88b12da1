/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * The trees of further axes, by axis.
 */
export type DraftTrialViewAxes = { [key: string]: unknown };
