/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { SharedProjectView } from './sharedProjectView';

export interface ExampleProjectView {
  /** Its `benefits` are those that are like the one asked about, the best first. */
  project: SharedProjectView;
  /** Why it is shown, in the language asked for. */
  why: string;
}
