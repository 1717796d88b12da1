/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

/**
 * Its manifest, as docs/plugin-contract.md describes it.
 */
export type PluginChoiceViewManifest = { [key: string]: unknown };
