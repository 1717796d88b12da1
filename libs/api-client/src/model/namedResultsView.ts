/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { NamedResultView } from './namedResultView';

export interface NamedResultsView {
  /** Empty unless the terms let KL see results, and the round is closed. */
  results: NamedResultView[];
}
