/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export interface ProjectWarningView {
  heading: string;
  text: string;
  linkText: string;
  path: string;
}
